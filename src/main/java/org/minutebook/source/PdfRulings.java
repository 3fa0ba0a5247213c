package org.minutebook.source;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;

/** The lines drawn on a page of a PDF, as strokes or as thin bars, and how much of it pictures cover. */
final class PdfRulings extends PDFGraphicsStreamEngine {
    private static final double THIN = 3;
    private static final int MOST = 50_000;

    private final PDRectangle box;
    private final int turned;
    private final Deadline deadline;
    private final List<Ruling> rulings = new ArrayList<>();
    /** Stretches of the path that is being drawn: x and y of either end. */
    private final List<double[]> path = new ArrayList<>();

    private double pictures;
    private Point2D.Float start = new Point2D.Float();
    private Point2D.Float at = new Point2D.Float();

    PdfRulings(PDPage page, int turned, Deadline deadline) {
        super(page);
        this.box = page.getCropBox();
        this.turned = turned;
        this.deadline = deadline;
    }

    double width() {
        return turned % 180 == 0 ? box.getWidth() : box.getHeight();
    }

    double height() {
        return turned % 180 == 0 ? box.getHeight() : box.getWidth();
    }

    List<Ruling> rulings() {
        return rulings;
    }

    /** The share of the page that the largest picture covers. */
    double pictures() {
        return pictures;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        deadline.check();
        super.processOperator(operator, operands);
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        add(p0, p1);
        add(p1, p2);
        add(p2, p3);
        add(p3, p0);
        start = new Point2D.Float((float) p0.getX(), (float) p0.getY());
        at = start;
    }

    private void add(Point2D from, Point2D to) {
        if (path.size() < MOST) {
            double[] a = turn(from);
            double[] b = turn(to);
            path.add(new double[] {a[0], a[1], b[0], b[1]});
        }
    }

    /** From the page's own axes to places from the top left of what is read. */
    private double[] turn(Point2D point) {
        double x = point.getX() - box.getLowerLeftX();
        double y = point.getY() - box.getLowerLeftY();
        return switch (turned) {
            case 90 -> new double[] {y, x};
            case 180 -> new double[] {box.getWidth() - x, y};
            case 270 -> new double[] {box.getHeight() - y, box.getWidth() - x};
            default -> new double[] {x, box.getHeight() - y};
        };
    }

    @Override
    public void moveTo(float x, float y) {
        start = new Point2D.Float(x, y);
        at = start;
    }

    @Override
    public void lineTo(float x, float y) {
        Point2D.Float to = new Point2D.Float(x, y);
        add(at, to);
        at = to;
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        at = new Point2D.Float(x3, y3);
    }

    @Override
    public void closePath() {
        add(at, start);
        at = start;
    }

    @Override
    public void strokePath() {
        for (double[] line : path) {
            ruling(
                    Math.min(line[0], line[2]),
                    Math.min(line[1], line[3]),
                    Math.max(line[0], line[2]),
                    Math.max(line[1], line[3]));
        }
        path.clear();
    }

    /** A bar that is thin enough is a line. */
    @Override
    public void fillPath(int windingRule) {
        for (int i = 0; i + 4 <= path.size(); i += 4) {
            double[] bar = bounds(path.subList(i, i + 4));
            ruling(bar[0], bar[1], bar[2], bar[3]);
        }
        path.clear();
    }

    private static double[] bounds(List<double[]> lines) {
        double[] bounds = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        for (double[] line : lines) {
            for (int i = 0; i < line.length; i += 2) {
                bounds[0] = Math.min(bounds[0], line[i]);
                bounds[1] = Math.min(bounds[1], line[i + 1]);
                bounds[2] = Math.max(bounds[2], line[i]);
                bounds[3] = Math.max(bounds[3], line[i + 1]);
            }
        }
        return bounds;
    }

    private void ruling(double left, double top, double right, double bottom) {
        if (rulings.size() >= MOST) {
            return;
        }
        if (bottom - top <= THIN && right - left > bottom - top) {
            rulings.add(new Ruling(true, (top + bottom) / 2, left, right));
        } else if (right - left <= THIN) {
            rulings.add(new Ruling(false, (left + right) / 2, top, bottom));
        }
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        strokePath();
    }

    @Override
    public void endPath() {
        path.clear();
    }

    @Override
    public void drawImage(PDImage image) {
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        double area = Math.abs((double) matrix.getScalingFactorX() * matrix.getScalingFactorY());
        pictures = Math.max(pictures, area / Math.max(1, (double) box.getWidth() * box.getHeight()));
    }

    @Override
    public void clip(int windingRule) {}

    @Override
    public void shadingFill(COSName shadingName) {}

    @Override
    public Point2D getCurrentPoint() {
        return at;
    }
}
