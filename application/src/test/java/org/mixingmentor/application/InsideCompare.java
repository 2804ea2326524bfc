package org.mixingmentor.application;

import java.awt.Component;
import java.awt.EventQueue;
import java.awt.Window;
import java.awt.event.MouseEvent;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.swing.AbstractButton;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JTextArea;
import org.mixingmentor.audio.ChunkGrid;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.fingerprint.Profile;
import org.mixingmentor.workbench.Accent;
import org.mixingmentor.workbench.OpenDataset;
import org.mixingmentor.workbench.Playback;
import org.mixingmentor.workbench.Session;
import org.mixingmentor.workbench.chart.ChartView;
import org.mixingmentor.workbench.chart.Curve;
import org.mixingmentor.workbench.chart.Picture;
import org.mixingmentor.workbench.chart.PictureFiles;

/** Runs inside the started platform: picks stems and reads off the charts what a person would. */
public class InsideCompare extends CompareRole {
    public InsideCompare(String name) {
        super(name);
    }

    public void test_the_spectrum_is_that_of_the_file_and_of_nothing_else() throws Exception {
        select(FLAWED);
        Curve curve = awaitCurve(FLAWED);
        Profile profile = Profile.of(fingerprints(FLAWED));
        for (int band = 0; band < Bands.COUNT; band++) {
            assertEquals(Bands.centreHz(band), curve.x()[band], 1e-9);
            assertEquals(profile.bandsDb()[band], curve.y()[band], 1e-4);
        }
        Curve gold = awaitCurve("gold power mean");
        Profile mean = Profile.mean(List.of(Profile.of(fingerprints(GOLD)), Profile.of(fingerprints(OTHER_GOLD))));
        assertEquals(mean.bandsDb()[Bands.nearest(63)], gold.y()[Bands.nearest(63)], 1e-4);

        select(GOLD);
        awaitCurve(GOLD);
        assertTrue("the last selection is gone", curve(FLAWED).isEmpty());
    }

    public void test_a_chunk_picked_in_the_heat_map_reads_as_mentor_fingerprint_prints_it() throws Exception {
        select(FLAWED);
        show(1);
        Component heat = find("heat-map");
        Await.that(() -> onEventThread(() -> ((Picture) heat).csv().lines().count() > 2), "the heat map");
        FingerprintMatrix expected = fingerprints(FLAWED);
        String[] line = onEventThread(
                () -> ((Picture) heat).csv().lines().toList().get(4).split(",", -1));
        assertEquals(expected.value(3, 10), Float.parseFloat(line[11]), 1e-4f);
        click(heat, 118 + (heat.getWidth() - 126) * 7 / (2 * expected.chunks()), 40);
        show(0);
        Await.that(() -> curves().stream().anyMatch(c -> c.name().startsWith("chunk 3 ")), "the chunk's spectrum");
        Curve chunk = curves().stream()
                .filter(c -> c.name().startsWith("chunk 3 "))
                .findFirst()
                .orElseThrow();
        for (int band = 0; band < Bands.COUNT; band++) {
            assertEquals(expected.value(3, band), chunk.y()[band], 1e-4);
        }
    }

    public void test_silence_and_an_empty_selection_show_no_number_that_is_none() throws Exception {
        select(SILENT);
        Curve silent = awaitCurve(SILENT);
        for (double level : silent.y()) {
            assertEquals(Bands.FLOOR_DB, level, 1e-6);
        }
        JTextArea readout = (JTextArea) find("spectra-readout");
        Await.that(() -> onEventThread(() -> readout.getText().contains("silent")), "the sentence on silence");
        ChartView view = (ChartView) find("spectra");
        act(() -> view.read(Bands.centreHz(20)));
        String read = onEventThread(readout::getText);
        assertFalse(read, read.contains("NaN") || onEventThread(view::csv).contains("NaN"));
        select();
        Await.that(() -> curves().isEmpty(), "the empty chart");
    }

    public void test_a_lasso_around_the_map_selects_every_stem_that_sounds() throws Exception {
        show(2);
        Component map = find("stem-map");
        Await.that(() -> onEventThread(() -> ((Picture) map).csv().lines().count() == STEMS), "all points but silence");
        int right = map.getWidth() - 2;
        int bottom = map.getHeight() - 2;
        send(map, MouseEvent.MOUSE_PRESSED, 1, 1);
        send(map, MouseEvent.MOUSE_DRAGGED, right, 1);
        send(map, MouseEvent.MOUSE_DRAGGED, right, bottom);
        send(map, MouseEvent.MOUSE_DRAGGED, 1, bottom);
        send(map, MouseEvent.MOUSE_RELEASED, 1, bottom);
        Set<String> selected = new HashSet<>(Session.current().selection().fileNames());
        assertEquals(Set.of(GOLD, OTHER_GOLD, FLAWED, RECORDED), selected);
    }

    public void test_every_picture_can_leave_the_window() throws Exception {
        select(FLAWED);
        awaitCurve(FLAWED);
        for (int view = 0; view < 4; view++) {
            show(view);
        }
        for (String name : List.of("spectra", "spectrogram", "heat-map", "stem-map", "ranking")) {
            Picture picture = (Picture) find(name);
            Path svg = getWorkDir().toPath().resolve(name + ".svg");
            act(() -> {
                PictureFiles.write(picture, svg);
                PictureFiles.write(picture, svg.resolveSibling(name + ".png"));
            });
            assertTrue(name, Files.readString(svg).startsWith("<?xml"));
        }
    }

    public void test_the_corrected_stem_stands_beside_the_stem_in_the_player() throws Exception {
        select(FLAWED);
        awaitCurve(FLAWED);
        AbstractButton corrected = (AbstractButton) find("listen-corrected");
        Await.that(() -> onEventThread(corrected::isEnabled), "the stem in the player");
        act(() -> corrected.doClick());
        Await.that(() -> onEventThread(() -> Playback.current().other().isPresent()), "the corrected stem");
        assertTrue(onEventThread(() -> Playback.current().hearsOther()));
        Stem other = onEventThread(
                () -> Playback.current().other().orElseThrow().stem().orElseThrow());
        Stem own = onEventThread(
                () -> Playback.current().loaded().orElseThrow().stem().orElseThrow());
        assertEquals(own.frames(), other.frames());
        assertFalse("nothing was changed", Arrays.equals(own.left(), other.left()));
        select(GOLD);
        awaitCurve(GOLD);
        assertFalse(onEventThread(corrected::isSelected));
        assertFalse(onEventThread(() -> Playback.current().hearsOther()));
    }

    public void test_what_is_saved_is_what_mentor_fingerprint_prints() throws Exception {
        select(RECORDED);
        awaitCurve(RECORDED);
        show(1);
        Await.that(() -> csv("heat-map").lines().count() > 2, "the heat map");
        Path saved = getWorkDir().toPath().resolve("saved.csv");
        act(() -> PictureFiles.write(picture("heat-map"), saved));
        List<String> printed = fingerprintCommand(getWorkDir().toPath().resolve(RECORDED));
        List<String> numbers = Files.readAllLines(saved);
        assertEquals(printed.get(0), numbers.get(0));
        assertEquals(printed.size(), numbers.size());
        float[] values = new float[(printed.size() - 1) * Fingerprint.SIZE];
        for (int line = 1; line < printed.size(); line++) {
            String[] cells = printed.get(line).split(",", -1);
            String[] plotted = numbers.get(line).split(",", -1);
            for (int field = 0; field < Fingerprint.SIZE; field++) {
                values[(line - 1) * Fingerprint.SIZE + field] = Float.parseFloat(cells[field + 1]);
                assertEquals(Float.parseFloat(cells[field + 1]), Float.parseFloat(plotted[field + 1]), 0f);
            }
        }
        float[] profile = Profile.of(new FingerprintMatrix(values)).bandsDb();
        show(0);
        act(() -> PictureFiles.write(picture("spectra"), saved));
        List<String> chart = Files.readAllLines(saved);
        int column = tableHead(chart.get(0)).indexOf(RECORDED);
        for (int band = 0; band < Bands.COUNT; band++) {
            String[] cells = chart.get(band + 1).split(",", -1);
            assertEquals(Bands.centreHz(band), Double.parseDouble(cells[0]), 1e-3);
            assertEquals(profile[band], Double.parseDouble(cells[column]), 1e-4);
        }
    }

    /** Only a name with a comma in it stands in quotation marks. */
    private static List<String> tableHead(String line) {
        return Arrays.stream(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                .map(cell -> cell.replace("\"", ""))
                .toList();
    }

    private static List<String> fingerprintCommand(Path file) throws Exception {
        Path mentor = Path.of(System.getProperty("all.clusters"), "bin", "mentor");
        ProcessBuilder command = new ProcessBuilder(mentor.toString(), "fingerprint", file.toString());
        command.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = command.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor());
        return printed.lines().toList();
    }

    public void test_an_older_selection_never_comes_back_over_a_newer_one() throws Exception {
        List<String> chosen = List.of(GOLD, FLAWED, SILENT, OTHER_GOLD, RECORDED);
        ChartView view = (ChartView) find("spectra");
        List<String> shown = new ArrayList<>();
        for (String name : chosen) {
            select(name);
            shown.add(onEventThread(view::title));
        }
        awaitCurve(RECORDED);
        for (int look = 0; look < 40; look++) {
            shown.add(onEventThread(view::title));
            Thread.sleep(5);
        }
        int newest = -1;
        for (String title : shown) {
            int place = chosen.indexOf(title.replace("Spectrum of ", ""));
            assertTrue("older over newer: " + shown, place < 0 || place >= newest);
            newest = Math.max(newest, place);
        }
        assertEquals(chosen.size() - 1, newest);
    }

    public void test_the_playhead_goes_where_the_player_goes() throws Exception {
        select(FLAWED);
        show(1);
        Await.that(() -> csv("heat-map").lines().count() > 2, "the heat map");
        Await.that(() -> csv("spectrogram").lines().count() > 2, "the spectrogram");
        for (String name : List.of("heat-map", "spectrogram")) {
            act(() -> Playback.current().seek(0));
            Await.that(() -> onEventThread(() -> Playback.current().position()) == 0, "the beginning");
            BufferedImage before = seen(name);
            long half = ChunkGrid.SAMPLE_RATE / 2;
            act(() -> Playback.current().seek(half));
            Await.that(() -> onEventThread(() -> Playback.current().position()) == half, "the middle");
            int end = lastChange(before, seen(name));
            double seconds = (end - 118) / (before.getWidth() - 126.0) * 21 * 0.05 - 0.025;
            assertEquals(name, 0.5, seconds, 0.02);
        }
    }

    /** The rightmost column in which two images differ. */
    private static int lastChange(BufferedImage one, BufferedImage other) {
        for (int x = one.getWidth() - 1; x >= 0; x--) {
            for (int y = 0; y < one.getHeight(); y++) {
                if (one.getRGB(x, y) != other.getRGB(x, y)) {
                    return x;
                }
            }
        }
        return -1;
    }

    public void test_a_pinned_stem_and_a_gold_twin_stay_beside_the_selected_one() throws Exception {
        select(FLAWED);
        act(() -> button("pin").doClick());
        select(RECORDED);
        awaitCurve(RECORDED);
        awaitCurve(FLAWED);
        OpenDataset open = Session.current().dataset().orElseThrow();
        StemRow row = open.stem(FLAWED).orElseThrow().row();
        act(() -> open.edit(List.of(row.toBuilder().goldFileName(GOLD).build()), "twin"));
        Await.that(
                () -> open.stem(FLAWED).orElseThrow().row().goldFileName().isPresent(), "the twin's name in the row");
        select(FLAWED);
        act(() -> {
            button("pin").doClick();
            button("gold-twin").doClick();
        });
        assertEquals(List.of(FLAWED, GOLD), Session.current().selection().fileNames());
        awaitCurve(GOLD);
        awaitCurve("correction: to sound like its gold twin");
        assertTrue("it was let go", curve(RECORDED).isEmpty());
    }

    public void test_a_reference_of_ones_own_takes_the_place_of_gold() throws Exception {
        select(FLAWED);
        awaitCurve("gold power mean");
        EventQueue.invokeLater(() -> button("reference").doClick());
        Await.that(() -> onEventThread(() -> chooser().isPresent()), "the question for a file");
        act(() -> {
            JFileChooser chooser = chooser().orElseThrow();
            chooser.setSelectedFile(getWorkDir().toPath().resolve(RECORDED).toFile());
            chooser.approveSelection();
        });
        Curve reference = awaitCurve("reference kick.flac");
        float[] expected = Profile.of(fingerprints(RECORDED)).bandsDb();
        for (int band = 0; band < Bands.COUNT; band++) {
            assertEquals(expected[band], reference.y()[band], 1e-4);
        }
        awaitCurve("correction to the reference");
        assertTrue("gold gave way", curve("gold power mean").isEmpty());
        act(() -> button("reference").doClick());
        awaitCurve("gold power mean");
    }

    private static Optional<JFileChooser> chooser() {
        for (Window window : Window.getWindows()) {
            Optional<Component> found =
                    window.isShowing() ? find(window, JFileChooser.class::isInstance) : Optional.empty();
            if (found.isPresent()) {
                return found.map(JFileChooser.class::cast);
            }
        }
        return Optional.empty();
    }

    public void test_the_map_names_what_is_under_the_pointer_and_shows_a_class_alone() throws Exception {
        show(2);
        Await.that(() -> csv("stem-map").lines().count() == STEMS, "all points but silence");
        Component map = find("stem-map");
        JLabel readout = (JLabel) find("map-readout");
        Set<String> named = new HashSet<>();
        for (int x = 0; x < map.getWidth(); x += 8) {
            for (int y = 0; y < map.getHeight(); y += 8) {
                send(map, MouseEvent.MOUSE_MOVED, x, y);
                named.add(onEventThread(readout::getText).split("   ", -1)[0]);
            }
        }
        assertTrue("" + named, named.containsAll(Set.of(GOLD, OTHER_GOLD, FLAWED, RECORDED)));
        int gold = Accent.GOLD.getRGB() & 0xFFFFFF;
        long before = pixels(seen("stem-map"), gold);
        click(map, 20, 30);
        assertTrue("gold before: " + before, before > 50 && pixels(seen("stem-map"), gold) < before / 4);
        click(map, 20, 30);
        assertEquals(before, pixels(seen("stem-map"), gold));
    }

    public void test_an_empty_folder_shows_sentences_and_no_number_that_is_none() throws Exception {
        select(FLAWED);
        awaitCurve(FLAWED);
        Path empty = Files.createDirectories(getWorkDir().toPath().resolve("empty"));
        act(() -> Session.current().close());
        open(empty, 0);
        Await.that(() -> curves().isEmpty(), "the empty chart");
        for (int view = 0; view < 4; view++) {
            show(view);
        }
        for (String name : List.of("spectra", "spectrogram", "heat-map", "stem-map", "ranking")) {
            Await.that(() -> csv(name).lines().count() <= 1, "an empty " + name);
            assertFalse(name, csv(name).contains("NaN"));
        }
        JTextArea readout = (JTextArea) find("spectra-readout");
        Await.that(() -> onEventThread(() -> readout.getText().contains("Select stems")), "what to do next");
    }

    private static long pixels(BufferedImage image, int rgb) {
        long count = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                count += (image.getRGB(x, y) & 0xFFFFFF) == rgb ? 1 : 0;
            }
        }
        return count;
    }
}
