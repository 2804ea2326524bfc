package org.mixingmentor.application;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dialog;
import java.awt.EventQueue;
import java.awt.Frame;
import java.awt.Window;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.function.Predicate;
import javax.swing.JLabel;
import javax.swing.text.JTextComponent;
import org.mixingmentor.dataset.StemStatus;
import org.mixingmentor.workbench.OpenDataset;
import org.mixingmentor.workbench.Session;
import org.netbeans.jemmy.JemmyProperties;
import org.netbeans.jemmy.TestOut;
import org.netbeans.junit.NbTestCase;
import org.openide.windows.WindowManager;

/**
 * A test inside the started platform, and what all of them need: the event thread, components by name, an open dataset.
 * JUnit 3, because the platform's test support is; it promises no order of several tests of one class.
 */
abstract class StartedTest extends NbTestCase {
    StartedTest(String name) {
        super(name);
    }

    /** Waits for the main window. */
    @Override
    protected void setUp() throws Exception {
        JemmyProperties.setCurrentOutput(TestOut.getNullOutput());
        Await.that(main()::isShowing, "the main window");
    }

    /** What nobody asked for shows up as a dialog that nobody closed; the next test shall not find it. */
    @Override
    protected void tearDown() throws Exception {
        String words = inAllDialogs();
        act(() -> {
            for (Window window : Window.getWindows()) {
                if (window instanceof Dialog && window.isShowing()) {
                    window.dispose();
                }
            }
        });
        assertEquals("dialogs that still show", "", words);
    }

    static Frame main() {
        return WindowManager.getDefault().getMainWindow();
    }

    /** What the event thread answers. */
    static <T> T onEventThread(Callable<T> question) throws Exception {
        if (EventQueue.isDispatchThread()) {
            return question.call();
        }
        FutureTask<T> task = new FutureTask<>(question);
        EventQueue.invokeAndWait(task);
        return task.get();
    }

    /** Something to be done on the event thread. */
    interface Step {
        void take() throws Exception;
    }

    /** Does it on the event thread; returns when it is done. */
    static void act(Step step) throws Exception {
        onEventThread(() -> {
            step.take();
            return null;
        });
    }

    /** Opens a folder and waits until so many stems are measured. */
    static OpenDataset open(Path folder, int stems) throws Exception {
        act(() -> Session.current().open(folder));
        Path absolute = folder.toAbsolutePath().normalize();
        Await.that(
                () -> Session.current()
                        .dataset()
                        .filter(dataset -> dataset.folder().equals(absolute))
                        .isPresent(),
                "the dataset");
        OpenDataset open = Session.current().dataset().orElseThrow();
        Await.that(
                () -> open.stems().stream()
                                .filter(stem -> stem.status() == StemStatus.OK)
                                .count()
                        == stems,
                "the scan of " + stems + " stems");
        return open;
    }

    /** The component of a name in the main window, once it is there. */
    static Component named(String name) throws Exception {
        return await(() -> find(main(), isNamed(name)), name);
    }

    /** The component of a name in a dialog, once that shows. */
    static Component inDialog(String name) throws Exception {
        return await(
                () -> {
                    for (Window window : Window.getWindows()) {
                        Optional<Component> found = window instanceof Dialog && window.isShowing()
                                ? find(window, isNamed(name))
                                : Optional.empty();
                        if (found.isPresent()) {
                            return found;
                        }
                    }
                    return Optional.empty();
                },
                name + " in a dialog");
    }

    private static Component await(Callable<Optional<Component>> search, String what) throws Exception {
        if (!EventQueue.isDispatchThread()) {
            Await.that(() -> onEventThread(search).isPresent(), what);
        }
        return onEventThread(search).orElseThrow(() -> new AssertionError("there is no " + what));
    }

    /** What is written in the dialogs that show: "" where none does. */
    static String inAllDialogs() throws Exception {
        return onEventThread(() -> {
            StringBuilder words = new StringBuilder();
            for (Window window : Window.getWindows()) {
                if (window instanceof Dialog dialog && dialog.isShowing()) {
                    words.append(dialog.getTitle()).append(": ");
                    find(dialog, component -> {
                        if (component instanceof JLabel label && label.getText() != null) {
                            words.append(label.getText()).append(' ');
                        } else if (component instanceof JTextComponent text) {
                            words.append(text.getText()).append(' ');
                        }
                        return false;
                    });
                }
            }
            return words.toString();
        });
    }

    static Predicate<Component> isNamed(String name) {
        return component -> name.equals(component.getName());
    }

    /** Whether it calls itself so to those who cannot see it. */
    static Predicate<Component> isCalled(String name) {
        return component -> component.getAccessibleContext() != null
                && name.equals(component.getAccessibleContext().getAccessibleName());
    }

    /** The first such component, at any depth. */
    static Optional<Component> find(Container in, Predicate<Component> wanted) {
        for (Component child : in.getComponents()) {
            Optional<Component> found = wanted.test(child)
                    ? Optional.of(child)
                    : child instanceof Container inner ? find(inner, wanted) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
