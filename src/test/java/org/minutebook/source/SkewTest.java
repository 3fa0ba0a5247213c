package org.minutebook.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SkewTest {
    @ParameterizedTest
    @ValueSource(doubles = {-3.2, -1.1, 0.4, 1.4, 2.5})
    void aPageThatLeansIsTurnedLevel(double angle) {
        BufferedImage page = page(angle);

        assertThat(Skew.degrees(page)).isCloseTo(angle, within(0.16));
        assertThat(Skew.degrees(Skew.straight(page))).isCloseTo(0, within(0.16));
    }

    @Test
    void aLevelPageStaysAsItIs() {
        BufferedImage page = page(0);
        assertThat(Skew.straight(page)).isSameAs(page);
    }

    @Test
    void anEmptyPageHasNoAngle() {
        BufferedImage page = new BufferedImage(900, 1200, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = page.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 900, 1200);
        graphics.dispose();
        assertThat(Skew.degrees(page)).isZero();
    }

    /** A page of words, as bars of random lengths, in two columns. */
    private static BufferedImage page(double angle) {
        BufferedImage page = new BufferedImage(900, 1200, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = page.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 900, 1200);
        graphics.rotate(Math.toRadians(angle), 450, 600);
        graphics.setColor(Color.BLACK);
        Random random = new Random(5);
        for (int line = 100; line < 1100; line += 26) {
            for (int x = 80; x < 800; ) {
                int word = 20 + random.nextInt(60);
                graphics.fillRect(x, line + random.nextInt(3), word, 11);
                x += word + 12;
            }
        }
        graphics.dispose();
        return page;
    }
}
