import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.attributes.ViewBox;
import com.github.weisj.jsvg.parser.SVGLoader;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * Draws the icons and the splash from the SVG files beside it; what it writes is kept in the repository. Run from the
 * root, after a build:
 * java -cp application/target/mixingmentor/platform/modules/ext/jsvg-1.7.1.jar branding/src/art/Draw.java
 *
 * <p>The platform asks for .gif by name but reads whatever the bytes are, so its .gif files are PNG here as there.
 */
class Draw {
    private static final Path ART = Path.of("branding/src/art");
    private static final Path STARTUP =
            Path.of("branding/src/main/nbm-branding/core/core.jar/org/netbeans/core/startup");
    private static final Path ETC = Path.of("application/src/main/etc");

    public static void main(String[] arguments) throws IOException {
        for (String dark : new String[] {"", "_dark"}) {
            Files.write(STARTUP.resolve("frame" + dark + ".gif"), png("mark-small.svg", 16, 16));
            Files.write(STARTUP.resolve("frame32" + dark + ".gif"), png("mark.svg", 32, 32));
            Files.write(STARTUP.resolve("frame48" + dark + ".gif"), png("mark.svg", 48, 48));
            // Twice the size that the splash has: sharp on a screen of 200 %, scaled down elsewhere.
            Files.write(STARTUP.resolve("splash" + dark + ".gif"), png("splash.svg", 1200, 640));
        }
        for (int size : new int[] {256, 512, 1024}) {
            Files.write(STARTUP.resolve("frame" + size + ".png"), png("mark.svg", size, size));
        }
        Files.write(ETC.resolve("mixingmentor.ico"), ico(16, 32, 48, 256));
        Files.write(ETC.resolve("mixingmentor.icns"), icns());
        Files.write(ETC.resolve("mixingmentor.png"), png("mark.svg", 256, 256));
    }

    private static byte[] mark(int size) throws IOException {
        return png(size <= 16 ? "mark-small.svg" : "mark.svg", size, size);
    }

    private static byte[] png(String svg, int width, int height) throws IOException {
        SVGDocument document = new SVGLoader().load(ART.resolve(svg).toUri().toURL());
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        document.render(null, g, new ViewBox(0, 0, width, height));
        g.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    /** Windows: a directory of 16 bytes an image, then the images as PNG. */
    private static byte[] ico(int... sizes) throws IOException {
        byte[][] images = new byte[sizes.length][];
        int total = 6 + 16 * sizes.length;
        for (int i = 0; i < sizes.length; i++) {
            images[i] = mark(sizes[i]);
            total += images[i].length;
        }
        ByteBuffer out = ByteBuffer.allocate(total).order(ByteOrder.LITTLE_ENDIAN);
        out.putShort((short) 0).putShort((short) 1).putShort((short) sizes.length);
        int offset = 6 + 16 * sizes.length;
        for (int i = 0; i < sizes.length; i++) {
            out.put((byte) sizes[i]).put((byte) sizes[i]).put((byte) 0).put((byte) 0);
            out.putShort((short) 1).putShort((short) 32).putInt(images[i].length).putInt(offset);
            offset += images[i].length;
        }
        for (byte[] image : images) {
            out.put(image);
        }
        return out.array();
    }

    /** macOS: blocks of type, length and PNG. */
    private static byte[] icns() throws IOException {
        ByteArrayOutputStream blocks = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(blocks);
        Object[][] types = {{"icp5", 32}, {"icp6", 64}, {"ic07", 128}, {"ic08", 256}, {"ic09", 512}, {"ic10", 1024}};
        for (Object[] type : types) {
            byte[] image = mark((Integer) type[1]);
            out.write(((String) type[0]).getBytes(StandardCharsets.US_ASCII));
            out.writeInt(image.length + 8);
            out.write(image);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        DataOutputStream head = new DataOutputStream(file);
        head.write("icns".getBytes(StandardCharsets.US_ASCII));
        head.writeInt(blocks.size() + 8);
        head.write(blocks.toByteArray());
        return file.toByteArray();
    }
}
