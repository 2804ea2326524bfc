package org.mixingmentor.workbench.chart;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.jfree.svg.SVGGraphics2D;
import org.mixingmentor.audio.OutputFile;

/** Pictures as files. Draws with the look's colours: call on the event thread. */
public final class PictureFiles {
    private static final int SHARPNESS = 2;

    private PictureFiles() {}

    /** The picture as it is shown, with twice as many points each way. */
    public static BufferedImage image(Picture picture) {
        Dimension size = picture.shownSize();
        BufferedImage image = new BufferedImage(
                Math.max(1, size.width * SHARPNESS), Math.max(1, size.height * SHARPNESS), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.scale(SHARPNESS, SHARPNESS);
            picture.draw(graphics, size);
        } finally {
            graphics.dispose();
        }
        return image;
    }

    /** The picture as an SVG document. */
    public static String svg(Picture picture) {
        Dimension size = picture.shownSize();
        SVGGraphics2D graphics = new SVGGraphics2D(size.width, size.height);
        picture.draw(graphics, size);
        return graphics.getSVGDocument();
    }

    /** Writes a picture, whole or not at all, in the form that the file's ending says: .png, .svg or .csv. */
    public static void write(Picture picture, Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        OutputFile.write(file, out -> {
            if (name.endsWith(".svg")) {
                out.write(svg(picture).getBytes(StandardCharsets.UTF_8));
            } else if (name.endsWith(".csv")) {
                out.write(picture.csv().getBytes(StandardCharsets.UTF_8));
            } else {
                ImageIO.write(image(picture), "png", out);
            }
        });
    }
}
