package org.minutebook.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameLikenessTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Catherine Marlow     | Katherine Marlow        | SPELLING
            Catherine Marlow     | Catherine Marlowe       | SPELLING
            Large Supplier       | Large Suppliers         | SPELLING
            C. Marlow            | Catherine Marlow        | INITIALS
            Catherine J Marlow   | Catherine Jane Marlow   | INITIALS
            HDS                  | Harbour Data Service    | INITIALS
            Catherine Marlow     | Marlow, Catherine       | ORDER
            Bernard Clow         | Bemard Clow             | SCAN
            Clive Dodd           | CIive Dodd              | SCAN
            Prosser-Lloyd        | Prosser Lloyd           | none
            Mary Marlow          | Dr Mary Marlow          | none
            Mary Marlow          | Mary Anne Marlow        | SHORTENED
            Mary Marlow          | Peter Marlow            | none
            Mary Marlow          | Mary Whitcombe          | none
            FSO N                | FSO S                   | none
            Supplier 1           | Supplier 2              | none
            HDS                  | HSC                     | none
            M. Marlow            | P. Marlow               | none
            '-'                  | Mary                    | none
            """)
    void whatSpeaksForOneName(String one, String other, String reason) {
        assertThat(NameLikeness.of(one, other).map(like -> like.reason().name()).orElse("none"))
                .isEqualTo(reason)
                .isEqualTo(NameLikeness.of(other, one)
                        .map(like -> like.reason().name())
                        .orElse("none"));
    }

    /** The examples of Winkler's own paper. */
    @ParameterizedTest
    @CsvSource({"martha, marhta, 0.9611", "dwayne, duane, 0.84", "dixon, dicksonx, 0.8133", "abc, xyz, 0", "abc, abc, 1"
    })
    void likenessIsThatOfJaroAndWinkler(String one, String other, double alike) {
        assertThat(JaroWinkler.of(one, other)).isCloseTo(alike, within(0.0001));
    }

    @Property
    void likenessLiesBetweenNothingAndAllAndGoesBothWays(
            @ForAll @AlphaChars @StringLength(max = 20) String one,
            @ForAll @AlphaChars @StringLength(max = 20) String other) {
        assertThat(JaroWinkler.of(one, other)).isBetween(0.0, 1.0).isCloseTo(JaroWinkler.of(other, one), within(1e-9));
    }
}
