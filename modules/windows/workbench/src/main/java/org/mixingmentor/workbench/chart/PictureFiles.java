package org.mixingmentor.workbench.chart;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.imageio.ImageIO;
import org.jfree.svg.SVGGraphics2D;

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

    /** Writes a picture atomically, in the form that the file's ending says: .png, .svg or .csv. */
    public static void write(Picture picture, Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        Path written = file.resolveSibling("." + name + ".tmp");
        try {
            try (OutputStream out = Files.newOutputStream(written)) {
                if (name.endsWith(".svg")) {
                    out.write(svg(picture).getBytes(StandardCharsets.UTF_8));
                } else if (name.endsWith(".csv")) {
                    out.write(picture.csv().getBytes(StandardCharsets.UTF_8));
                } else {
                    ImageIO.write(image(picture), "png", out);
                }
            }
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new IOException(file + " cannot be written: choose another folder or name.", e);
        } finally {
            Files.deleteIfExists(written);
        }
    }
}
