package org.mixingmentor.application;

import java.awt.AWTEvent;
import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicLong;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.event.TableModelListener;
import org.mixingmentor.dataset.StemStatus;
import org.mixingmentor.workbench.OpenDataset;
import org.mixingmentor.workbench.Role;
import org.mixingmentor.workbench.Roles;
import org.mixingmentor.workbench.Session;
import org.netbeans.junit.NbTestCase;
import org.openide.windows.WindowManager;

/** Prints how long things take with a large catalogue open; asserts nothing, since that depends on the machine. */
public class InsideLargeCatalogue extends NbTestCase {
    private final AtomicLong longest = new AtomicLong();

    public InsideLargeCatalogue(String name) {
        super(name);
    }

    public void test_it_is_measured() throws Exception {
        Await.that(() -> WindowManager.getDefault().getMainWindow().isShowing(), "the main window");
        onEventThread(() -> {
            Roles.switchTo(Role.CURATE);
            Toolkit.getDefaultToolkit().getSystemEventQueue().push(new Watched());
            return null;
        });
        Path folder = Path.of(System.getProperty("mentor.catalogue"));
        Await.that(() -> find("stems") != null, "the table");
        JTable table = (JTable) find("stems");
        long start = System.nanoTime();
        Session.current().open(folder);
        Await.that(() -> onEventThread(table::getRowCount) > 0, "the rows");
        report("open until rows are shown", new long[] {System.nanoTime() - start});
        OpenDataset open = Session.current().dataset().orElseThrow();
        Await.that(
                () -> open.stems().stream().noneMatch(stem -> stem.status() == StemStatus.OK), "the end of the scan");
        Thread.sleep(3000);
        filter(table);
        edit(open);
        scroll(table);
    }

    private void filter(JTable table) throws Exception {
        JTextField field = (JTextField) find("filter");
        String line = "class:flawed instrument:kick lufs<-20 muddy";
        long[] latencies = new long[line.length()];
        for (int i = 0; i < line.length(); i++) {
            AtomicLong shown = new AtomicLong();
            String text = line.substring(0, i + 1);
            Runnable stop = onEventThread(() -> {
                TableModelListener listener = event -> shown.compareAndSet(0, System.nanoTime());
                table.getModel().addTableModelListener(listener);
                return () -> table.getModel().removeTableModelListener(listener);
            });
            long start = System.nanoTime();
            onEventThread(() -> {
                field.setText(text);
                return null;
            });
            // A line that cannot be understood yet changes no rows.
            for (int wait = 0; wait < 100 && shown.get() == 0; wait++) {
                Thread.sleep(10);
            }
            latencies[i] = shown.get() == 0 ? 0 : shown.get() - start;
            onEventThread(() -> {
                stop.run();
                return null;
            });
        }
        report(
                "filter keystroke until rows are shown",
                Arrays.stream(latencies).filter(l -> l > 0).toArray());
        onEventThread(() -> {
            field.setText("");
            return null;
        });
        Thread.sleep(2000);
    }

    private void edit(OpenDataset open) throws Exception {
        long[] latencies = new long[30];
        for (int i = 0; i < latencies.length; i++) {
            AtomicLong heard = new AtomicLong();
            OpenDataset.Listener listener = names -> heard.compareAndSet(0, System.nanoTime());
            open.addListener(listener);
            String note = "edit " + i + " " + System.nanoTime();
            var row = open.stems().get(i * 1000).row();
            long start = System.nanoTime();
            open.edit(List.of(row.toBuilder().note(note).build()), "note");
            Await.that(() -> heard.get() != 0, "the edit");
            latencies[i] = heard.get() - start;
            open.removeListener(listener);
            Thread.sleep(200);
        }
        report("label edit until windows hear of it", latencies);
    }

    private void scroll(JTable table) throws Exception {
        long[] frames = new long[100];
        for (int i = 0; i < frames.length; i++) {
            int y = (int) ((long) table.getHeight() * i / frames.length);
            frames[i] = onEventThread(() -> {
                long start = System.nanoTime();
                table.scrollRectToVisible(new Rectangle(0, y, 1, table.getVisibleRect().height));
                table.paintImmediately(table.getVisibleRect());
                return System.nanoTime() - start;
            });
        }
        report("scroll to another place and paint it", frames);
    }

    private void report(String what, long[] nanos) {
        Arrays.sort(nanos);
        System.out.printf(
                Locale.ROOT,
                "MEASURED %s: median %.1f ms, most %.1f ms; longest event meanwhile %.1f ms%n",
                what,
                nanos[nanos.length / 2] / 1e6,
                nanos[nanos.length - 1] / 1e6,
                longest.getAndSet(0) / 1e6);
    }

    /** Times every event. */
    private final class Watched extends EventQueue {
        @Override
        protected void dispatchEvent(AWTEvent event) {
            long start = System.nanoTime();
            super.dispatchEvent(event);
            longest.accumulateAndGet(System.nanoTime() - start, Math::max);
        }
    }

    private static Component find(String name) {
        return find(WindowManager.getDefault().getMainWindow(), name);
    }

    private static Component find(Container parent, String name) {
        for (Component child : parent.getComponents()) {
            Component found = name.equals(child.getName())
                    ? child
                    : child instanceof Container container ? find(container, name) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static <T> T onEventThread(Callable<T> question) throws Exception {
        FutureTask<T> task = new FutureTask<>(question);
        EventQueue.invokeAndWait(task);
        return task.get();
    }
}
