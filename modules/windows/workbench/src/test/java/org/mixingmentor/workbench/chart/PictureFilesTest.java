package org.mixingmentor.workbench.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureFilesTest {
    /** Red at the left, blue at the right. */
    private static final Picture HALVES = new Picture() {
        @Override
        public String title() {
            return "halves";
        }

        @Override
        public Dimension shownSize() {
            return new Dimension(40, 20);
        }

        @Override
        public void draw(Graphics2D graphics, Dimension size) {
            graphics.setColor(Color.RED);
            graphics.fillRect(0, 0, size.width / 2, size.height);
            graphics.setColor(Color.BLUE);
            graphics.fillRect(size.width / 2, 0, size.width / 2, size.height);
        }

        @Override
        public String csv() {
            return "a,b\r\n1,2\r\n";
        }
    };

    @TempDir
    Path folder;

    @Test
    void an_image_is_twice_as_sharp_as_the_screen_and_shows_the_same() throws IOException {
        Path file = folder.resolve("halves.png");
        PictureFiles.write(HALVES, file);
        BufferedImage image = ImageIO.read(file.toFile());
        assertEquals(80, image.getWidth());
        assertEquals(40, image.getHeight());
        assertEquals(Color.RED.getRGB(), image.getRGB(10, 20));
        assertEquals(Color.BLUE.getRGB(), image.getRGB(70, 20));
    }

    @Test
    void the_ending_says_whether_a_drawing_or_numbers_are_written() throws IOException {
        PictureFiles.write(HALVES, folder.resolve("halves.svg"));
        PictureFiles.write(HALVES, folder.resolve("halves.csv"));
        String svg = Files.readString(folder.resolve("halves.svg"));
        assertTrue(svg.contains("<svg") && svg.contains("rgb(255,0,0)"), svg);
        assertEquals("a,b\r\n1,2\r\n", Files.readString(folder.resolve("halves.csv")));
    }

    @Test
    void a_folder_that_cannot_be_written_is_told_and_nothing_half_written_is_left() throws IOException {
        Path taken = Files.createDirectories(folder.resolve("halves.png").resolve("inside"));
        String sentence = assertThrows(IOException.class, () -> PictureFiles.write(HALVES, taken.getParent()))
                .getMessage();
        assertEquals(taken.getParent() + " is a folder; name a file in it", sentence);
        Path noFolder = Files.writeString(folder.resolve("notes"), "a file").resolve("halves.png");
        sentence = assertThrows(IOException.class, () -> PictureFiles.write(HALVES, noFolder))
                .getMessage();
        assertTrue(sentence.startsWith(noFolder + " cannot be written: "), sentence);
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(2, left.count());
        }
    }
}
