package org.mixingmentor.application;

import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.Frame;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.mixingmentor.workbench.Role;
import org.mixingmentor.workbench.Roles;
import org.mixingmentor.workbench.Session;
import org.mixingmentor.workbench.StemSelection;
import org.netbeans.jemmy.JemmyProperties;
import org.netbeans.jemmy.TestOut;
import org.netbeans.jemmy.operators.JButtonOperator;
import org.netbeans.jemmy.operators.JFrameOperator;
import org.netbeans.junit.NbTestCase;
import org.openide.modules.InstalledFileLocator;
import org.openide.windows.TopComponent;
import org.openide.windows.WindowManager;

/** Listens, inside the started platform, to a kick with too much at 200 Hz, with a brain that was shipped. */
public class InsideLive extends NbTestCase {
    private static final String STEM = "good/song1/kick.flac";

    public InsideLive(String name) {
        super(name);
    }

    public void test_a_stem_is_listened_to_advised_on_and_kept() throws Exception {
        JemmyProperties.setCurrentOutput(TestOut.getNullOutput());
        Frame main = WindowManager.getDefault().getMainWindow();
        Await.that(main::isShowing, "the main window");
        clearWorkDir();
        Path folder = getWorkDir().toPath();
        Files.createDirectories(folder.resolve(STEM).getParent());
        try (InputStream sound = InsideLive.class.getResourceAsStream("muddy-kick.flac")) {
            Files.copy(sound, folder.resolve(STEM));
        }
        Session session = Session.current();
        session.choose(brain());
        onEventThread(() -> {
            session.open(folder);
            Roles.switchTo(Role.LIVE);
            return null;
        });
        Await.that(() -> session.brain().isPresent(), "the brain");
        Await.that(() -> session.dataset().isPresent(), "the dataset");
        Await.that(() -> session.dataset().get().stem(STEM).isPresent(), "the stem");
        session.select(new StemSelection(List.of(STEM)));

        JFrameOperator frame = new JFrameOperator("Mixing Mentor");
        new JButtonOperator(frame, "Selected Stem").push();
        new JButtonOperator(frame, "Start").push();
        TopComponent window = onEventThread(() -> WindowManager.getDefault().findTopComponent(Role.LIVE.window()));
        Await.that(() -> said(window, "Advice").contains("to reduce mud."), "advice on mud");

        new JButtonOperator(frame, "Keep This Moment").push();
        Await.that(() -> session.dataset().get().stems().size() == 2, "the kept moment");
        String note = session.dataset().get().stems().stream()
                .map(stem -> stem.row().note())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        assertTrue(note, note.startsWith("Live from kick.flac; brain_metalcore_kick_v1.onnx: "));

        new JButtonOperator(frame, "Stop").push();
        new JButtonOperator(frame, "Start");
        session.close();
    }

    private static Path brain() {
        return InstalledFileLocator.getDefault()
                .locate("modules/org-mixingmentor-workbench.jar", null, false)
                .toPath()
                .resolve("../../../models/brain_metalcore_kick_v1.onnx")
                .normalize();
    }

    /** What a view says that it shows. */
    private static String said(TopComponent window, String view) throws Exception {
        return onEventThread(() -> description(window, view));
    }

    private static String description(Container container, String name) {
        for (Component part : container.getComponents()) {
            boolean named = part.getAccessibleContext() != null
                    && name.equals(part.getAccessibleContext().getAccessibleName());
            String description = part.getAccessibleContext() == null
                    ? null
                    : part.getAccessibleContext().getAccessibleDescription();
            if (named && description != null && !description.isEmpty()) {
                return description;
            }
            String below = part instanceof Container inner ? description(inner, name) : "";
            if (!below.isEmpty()) {
                return below;
            }
        }
        return "";
    }

    private static <T> T onEventThread(Callable<T> question) throws Exception {
        FutureTask<T> task = new FutureTask<>(question);
        EventQueue.invokeAndWait(task);
        return task.get();
    }
}
