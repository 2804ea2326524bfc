package org.mixingmentor.application;

import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.event.InputEvent;
import java.awt.event.MouseEvent;
import java.awt.image.BufferedImage;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.AbstractButton;
import javax.swing.JTabbedPane;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.audio.ChunkGrid;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.audio.WavWriter;
import org.mixingmentor.fingerprint.FileFingerprints;
import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.workbench.Role;
import org.mixingmentor.workbench.Roles;
import org.mixingmentor.workbench.Session;
import org.mixingmentor.workbench.StemSelection;
import org.mixingmentor.workbench.chart.ChartView;
import org.mixingmentor.workbench.chart.Curve;
import org.mixingmentor.workbench.chart.Picture;
import org.mixingmentor.workbench.chart.Plot;
import org.openide.windows.TopComponent;
import org.openide.windows.WindowManager;

/** The role Compare over a small dataset, and how a test gets at what it shows. */
abstract class CompareRole extends StartedTest {
    static final String FLAWED = "bad/song3/kick.wav";
    static final String GOLD = "good/song1/kick.wav";
    static final String SILENT = "bad/song4/kick.wav";
    static final String OTHER_GOLD = "good/song2/kick.wav";
    /** A file as people have them: FLAC, 44.1 kHz. */
    static final String RECORDED = "bad/song5/kick.flac";

    static final int STEMS = 5;

    CompareRole(String name) {
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
        TestStems.write(folder.resolve(OTHER_GOLD), 75);
        TestStems.write(folder.resolve(FLAWED), 240);
        float[] silence = new float[ChunkGrid.SAMPLE_RATE];
        Files.createDirectories(folder.resolve(SILENT).getParent());
        WavWriter.write24(folder.resolve(SILENT), new Stem(silence, silence, true));
        try (InputStream sound = CompareRole.class.getResourceAsStream("muddy-kick.flac")) {
            Files.createDirectories(folder.resolve(RECORDED).getParent());
            Files.copy(sound, folder.resolve(RECORDED));
        }
        open(folder, STEMS);
    }

    @Override
    protected void tearDown() throws Exception {
        act(() -> {
            ((JTabbedPane) find("compare-views")).setSelectedIndex(0);
            Session.current().select(StemSelection.NONE);
        });
        Session.current().close();
    }

    static void select(String... names) throws Exception {
        act(() -> Session.current().select(new StemSelection(List.of(names))));
    }

    static void show(int view) throws Exception {
        act(() -> ((JTabbedPane) find("compare-views")).setSelectedIndex(view));
    }

    static Curve awaitCurve(String name) throws Exception {
        Await.that(() -> curve(name).isPresent(), "the curve " + name);
        return curve(name).orElseThrow();
    }

    static Optional<Curve> curve(String name) throws Exception {
        return curves().stream().filter(curve -> curve.name().equals(name)).findFirst();
    }

    static List<Curve> curves() throws Exception {
        return onEventThread(() -> ((ChartView) find("spectra"))
                .chart().plots().stream()
                        .map(Plot::curves)
                        .flatMap(List::stream)
                        .toList());
    }

    FingerprintMatrix fingerprints(String name) throws Exception {
        return new FileFingerprints(AudioFiles.fromLookup(), 1)
                .read(getWorkDir().toPath().resolve(name))
                .fingerprints();
    }

    static void click(Component target, int x, int y) throws Exception {
        send(target, MouseEvent.MOUSE_PRESSED, x, y);
        send(target, MouseEvent.MOUSE_RELEASED, x, y);
    }

    static void send(Component target, int what, int x, int y) throws Exception {
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

    static Component find(String name) {
        TopComponent window = WindowManager.getDefault().findTopComponent(Role.COMPARE.window());
        return find(window, isNamed(name)).orElseThrow(() -> new AssertionError("there is no " + name));
    }

    static AbstractButton button(String name) {
        return (AbstractButton) find(name);
    }

    static Picture picture(String name) {
        return (Picture) find(name);
    }

    static String csv(String name) throws Exception {
        return onEventThread(() -> picture(name).csv());
    }

    /** What a component looks like now. */
    static BufferedImage seen(String name) throws Exception {
        return onEventThread(() -> {
            Component component = find(name);
            BufferedImage image =
                    new BufferedImage(component.getWidth(), component.getHeight(), BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = image.createGraphics();
            component.paint(graphics);
            graphics.dispose();
            return image;
        });
    }
}
