package org.mixingmentor.application;

import java.awt.Component;
import java.awt.event.InputEvent;
import java.awt.event.MouseEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.swing.AbstractButton;
import javax.swing.JTabbedPane;
import javax.swing.JTextArea;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.audio.ChunkGrid;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.audio.WavWriter;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.FileFingerprints;
import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.fingerprint.Profile;
import org.mixingmentor.workbench.Playback;
import org.mixingmentor.workbench.Role;
import org.mixingmentor.workbench.Roles;
import org.mixingmentor.workbench.Session;
import org.mixingmentor.workbench.StemSelection;
import org.mixingmentor.workbench.chart.ChartView;
import org.mixingmentor.workbench.chart.Curve;
import org.mixingmentor.workbench.chart.Picture;
import org.mixingmentor.workbench.chart.PictureFiles;
import org.mixingmentor.workbench.chart.Plot;
import org.openide.windows.TopComponent;
import org.openide.windows.WindowManager;

/** Runs inside the started platform: picks stems and reads off the charts what a person would. */
public class InsideCompare extends StartedTest {
    private static final String FLAWED = "bad/song3/kick.wav";
    private static final String GOLD = "good/song1/kick.wav";
    private static final String SILENT = "bad/song4/kick.wav";

    public InsideCompare(String name) {
        super(name);
    }

    @Override
    protected void setUp() throws Exception {
        super.setUp();
        act(() -> Roles.switchTo(Role.COMPARE));
        Await.that(() -> onEventThread(() -> find("spectra").isShowing()), "the role Compare");
        clearWorkDir();
        Path folder = getWorkDir().toPath();
        TestStems.write(folder.resolve(GOLD), 60);
        TestStems.write(folder.resolve("good/song2/kick.wav"), 75);
        TestStems.write(folder.resolve(FLAWED), 240);
        float[] silence = new float[ChunkGrid.SAMPLE_RATE];
        Files.createDirectories(folder.resolve(SILENT).getParent());
        WavWriter.write24(folder.resolve(SILENT), new Stem(silence, silence, true));
        open(folder, 4);
    }

    @Override
    protected void tearDown() throws Exception {
        act(() -> {
            ((JTabbedPane) find("compare-views")).setSelectedIndex(0);
            Session.current().select(StemSelection.NONE);
        });
        Session.current().close();
    }

    public void test1_the_spectrum_is_that_of_the_file_and_of_nothing_else() throws Exception {
        select(FLAWED);
        Curve curve = awaitCurve(FLAWED);
        Profile profile = Profile.of(fingerprints(FLAWED));
        for (int band = 0; band < Bands.COUNT; band++) {
            assertEquals(Bands.centreHz(band), curve.x()[band], 1e-9);
            assertEquals(profile.bandsDb()[band], curve.y()[band], 1e-4);
        }
        Curve gold = awaitCurve("gold power mean");
        Profile mean =
                Profile.mean(List.of(Profile.of(fingerprints(GOLD)), Profile.of(fingerprints("good/song2/kick.wav"))));
        assertEquals(mean.bandsDb()[Bands.nearest(63)], gold.y()[Bands.nearest(63)], 1e-4);

        select(GOLD);
        awaitCurve(GOLD);
        assertTrue("the last selection is gone", curve(FLAWED).isEmpty());
    }

    public void test2_a_chunk_picked_in_the_heat_map_reads_as_mentor_fingerprint_prints_it() throws Exception {
        select(FLAWED);
        show(1);
        Component heat = find("heat-map");
        Await.that(() -> onEventThread(() -> ((Picture) heat).csv().lines().count() > 2), "the heat map");
        FingerprintMatrix expected = fingerprints(FLAWED);
        String[] line = onEventThread(
                () -> ((Picture) heat).csv().lines().toList().get(4).split(",", -1));
        assertEquals(expected.value(3, 10), Float.parseFloat(line[12]), 1e-4f);
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

    public void test3_silence_and_an_empty_selection_show_no_number_that_is_none() throws Exception {
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

    public void test4_a_lasso_around_the_map_selects_every_stem_that_sounds() throws Exception {
        show(2);
        Component map = find("stem-map");
        Await.that(() -> onEventThread(() -> ((Picture) map).csv().lines().count() == 4), "three points");
        int right = map.getWidth() - 2;
        int bottom = map.getHeight() - 2;
        send(map, MouseEvent.MOUSE_PRESSED, 1, 1);
        send(map, MouseEvent.MOUSE_DRAGGED, right, 1);
        send(map, MouseEvent.MOUSE_DRAGGED, right, bottom);
        send(map, MouseEvent.MOUSE_DRAGGED, 1, bottom);
        send(map, MouseEvent.MOUSE_RELEASED, 1, bottom);
        Set<String> selected = new HashSet<>(Session.current().selection().fileNames());
        assertEquals(Set.of(GOLD, "good/song2/kick.wav", FLAWED), selected);
    }

    public void test5_every_picture_can_leave_the_window() throws Exception {
        select(FLAWED);
        awaitCurve(FLAWED);
        for (int view = 0; view < 4; view++) {
            show(view);
        }
        for (String name : List.of("spectra", "heat-map", "stem-map", "ranking")) {
            Picture picture = (Picture) find(name);
            Path svg = getWorkDir().toPath().resolve(name + ".svg");
            act(() -> {
                PictureFiles.write(picture, svg);
                PictureFiles.write(picture, svg.resolveSibling(name + ".png"));
            });
            assertTrue(name, Files.readString(svg).startsWith("<?xml"));
        }
    }

    public void test6_the_corrected_stem_stands_beside_the_stem_in_the_player() throws Exception {
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

    private static void select(String... names) throws Exception {
        act(() -> Session.current().select(new StemSelection(List.of(names))));
    }

    private static void show(int view) throws Exception {
        act(() -> ((JTabbedPane) find("compare-views")).setSelectedIndex(view));
    }

    private static Curve awaitCurve(String name) throws Exception {
        Await.that(() -> curve(name).isPresent(), "the curve " + name);
        return curve(name).orElseThrow();
    }

    private static Optional<Curve> curve(String name) throws Exception {
        return curves().stream().filter(curve -> curve.name().equals(name)).findFirst();
    }

    private static List<Curve> curves() throws Exception {
        return onEventThread(() -> ((ChartView) find("spectra"))
                .chart().plots().stream()
                        .map(Plot::curves)
                        .flatMap(List::stream)
                        .toList());
    }

    private FingerprintMatrix fingerprints(String name) throws Exception {
        return new FileFingerprints(AudioFiles.fromLookup(), 1)
                .read(getWorkDir().toPath().resolve(name))
                .fingerprints();
    }

    private static void click(Component target, int x, int y) throws Exception {
        send(target, MouseEvent.MOUSE_PRESSED, x, y);
        send(target, MouseEvent.MOUSE_RELEASED, x, y);
    }

    private static void send(Component target, int what, int x, int y) throws Exception {
        act(() -> target.dispatchEvent(new MouseEvent(
                target,
                what,
                System.currentTimeMillis(),
                InputEvent.BUTTON1_DOWN_MASK,
                x,
                y,
                1,
                false,
                MouseEvent.BUTTON1)));
    }

    private static Component find(String name) {
        TopComponent window = WindowManager.getDefault().findTopComponent(Role.COMPARE.window());
        return find(window, isNamed(name)).orElseThrow(() -> new AssertionError("there is no " + name));
    }
}
