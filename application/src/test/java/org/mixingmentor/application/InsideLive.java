package org.mixingmentor.application;

import java.awt.Component;
import java.awt.Container;
import java.awt.Frame;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import javax.swing.AbstractButton;
import org.mixingmentor.workbench.OpenDataset;
import org.mixingmentor.workbench.Role;
import org.mixingmentor.workbench.Roles;
import org.mixingmentor.workbench.Session;
import org.mixingmentor.workbench.StemSelection;
import org.netbeans.jemmy.operators.JButtonOperator;
import org.netbeans.jemmy.operators.JFrameOperator;
import org.netbeans.jemmy.operators.JToggleButtonOperator;
import org.openide.modules.InstalledFileLocator;
import org.openide.windows.TopComponent;
import org.openide.windows.WindowManager;

/** Listens, inside the started platform, to a kick with too much at 200 Hz, with a brain that was shipped. */
public class InsideLive extends StartedTest {
    public InsideLive(String name) {
        super(name);
    }

    private JFrameOperator frame;
    private TopComponent window;
    private OpenDataset open;

    /** Listens, until advice on mud has come. */
    @Override
    protected void setUp() throws Exception {
        super.setUp();
        clearWorkDir();
        Path folder = getWorkDir().toPath();
        // The picture of a session stays when it has ended: this one's is known by its file.
        String file = getName() + ".flac";
        String stem = "good/song1/" + file;
        Files.createDirectories(folder.resolve(stem).getParent());
        try (InputStream sound = InsideLive.class.getResourceAsStream("muddy-kick.flac")) {
            Files.copy(sound, folder.resolve(stem));
        }
        Session session = Session.current();
        session.choose(brain());
        act(() -> Roles.switchTo(Role.LIVE));
        open = open(folder, 1);
        Await.that(() -> session.brain().isPresent(), "the brain");
        session.select(new StemSelection(List.of(stem)));
        frame = new JFrameOperator("Mixing Mentor");
        window = onEventThread(() -> WindowManager.getDefault().findTopComponent(Role.LIVE.window()));
        new JButtonOperator(frame, "Selected Stem").push();
        new JButtonOperator(frame, "Start").push();
        Await.that(() -> said("Correction").equals(file), "a picture of " + file);
        Await.that(() -> said("Advice").contains("to reduce mud."), "advice on mud");
    }

    /** What a test that fails leaves behind is no other's. */
    @Override
    protected void tearDown() throws Exception {
        act(() -> {
            for (Frame shown : Frame.getFrames()) {
                if (shown.isShowing() && shown.getTitle().equals("Mixing Mentor: Live")) {
                    press(shown, "Full Screen");
                }
            }
            find(window, isButton("Hear It").and(button -> ((AbstractButton) button).isSelected()))
                    .ifPresent(button -> ((AbstractButton) button).doClick());
            press(window, "Stop");
        });
        Session.current().close();
        super.tearDown();
    }

    private static void press(Container in, String text) {
        find(in, isButton(text)).ifPresent(button -> ((AbstractButton) button).doClick());
    }

    private static Predicate<Component> isButton(String text) {
        return component -> component instanceof AbstractButton button && text.equals(button.getText());
    }

    public void test_a_stem_is_listened_to_until_one_stops() {
        new JButtonOperator(frame, "Stop").push();
        new JButtonOperator(frame, "Start");
    }

    public void test_a_moment_is_kept_with_its_advice() throws Exception {
        act(() -> press(window, "Keep This Moment"));
        Await.that(() -> open.stems().size() == 2, "the kept moment");
        String note = open.stems().stream()
                .map(stem -> stem.row().note())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        assertTrue(note, note.startsWith("Live from " + getName() + ".flac; brain_metalcore_kick_v1.onnx: "));
        assertTrue(note, note.contains("to reduce mud."));
    }

    public void test_the_file_is_heard_as_it_is_and_with_what_is_advised() throws Exception {
        if (!Ears.canHear()) {
            return;
        }
        try (Ears ears = Ears.open()) {
            new JToggleButtonOperator(frame, "Hear It").push();
            Await.that(() -> said("What is heard").endsWith("As it is."), "the file is heard");
            assertTrue("something sounds", ears.frequency(30) > 0);
            new JToggleButtonOperator(frame, "With the Advised EQ").push();
            Await.that(() -> said("What is heard").contains(" dB at "), "the equaliser that is heard");
            assertTrue("something sounds", ears.frequency(30) > 0);
        }
    }

    public void test_the_picture_is_shown_on_the_whole_screen_and_comes_back() throws Exception {
        new JButtonOperator(frame, "Full Screen").push();
        JFrameOperator screen = new JFrameOperator("Mixing Mentor: Live");
        assertEquals("", said("Advice"));
        new JButtonOperator(screen, "Full Screen").push();
        Await.that(() -> said("Advice").contains("to reduce mud."), "the advice, back in its window");
    }

    private static Path brain() {
        return InstalledFileLocator.getDefault()
                .locate("modules/org-mixingmentor-workbench.jar", null, false)
                .toPath()
                .resolve("../../../models/brain_metalcore_kick_v1.onnx")
                .normalize();
    }

    /** What a view says that it shows. */
    private String said(String view) throws Exception {
        return onEventThread(() -> find(window, isCalled(view).and(InsideLive::isDescribed))
                .map(shown -> shown.getAccessibleContext().getAccessibleDescription())
                .orElse(""));
    }

    private static boolean isDescribed(Component part) {
        String description = part.getAccessibleContext().getAccessibleDescription();
        return description != null && !description.isEmpty();
    }
}
