package org.mixingmentor.application;

import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import javax.swing.Action;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.event.TableModelListener;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.StemStatus;
import org.mixingmentor.dataset.filter.FilterException;
import org.mixingmentor.dataset.filter.StemFilter;
import org.mixingmentor.workbench.OpenDataset;
import org.mixingmentor.workbench.Role;
import org.mixingmentor.workbench.Roles;
import org.mixingmentor.workbench.Session;
import org.mixingmentor.workbench.StemSelection;
import org.openide.awt.Actions;

/** Prints how long things take with a large catalogue open; asserts nothing, since that depends on the machine. */
public class InsideLargeCatalogue extends StartedTest {
    private static final int CHOOSING_MS = 5000;

    private EventTimes times;

    public InsideLargeCatalogue(String name) {
        super(name);
    }

    public void test_it_is_measured() throws Exception {
        act(() -> Roles.switchTo(Role.CURATE));
        times = onEventThread(EventTimes::watch);
        Path folder = Path.of(System.getProperty("mentor.catalogue"));
        JTable table = (JTable) named("stems");
        // As long as somebody takes to choose a folder.
        Thread.sleep(CHOOSING_MS);
        times.report("starting");
        long start = System.nanoTime();
        Session.current().open(folder);
        Await.that(() -> onEventThread(table::getRowCount) > 0, "the rows");
        report("open until rows are shown", new long[] {System.nanoTime() - start});
        OpenDataset open = Session.current().dataset().orElseThrow();
        Await.that(
                () -> open.stems().stream().noneMatch(stem -> stem.status() == StemStatus.OK), "the end of the scan");
        awaitRest(open);
        filter(table);
        edit(open);
        scroll(table);
        label(open);
    }

    /** Until nothing was read anew for a while: what a scan found is, all of it, more than once. */
    private static void awaitRest(OpenDataset open) throws InterruptedException {
        for (List<CataloguedStem> last = List.of(); last != open.stems(); Thread.sleep(6000)) {
            last = open.stems();
        }
    }

    /** As the keys do it in the window Label, with its queue of all stems beside it. */
    private void label(OpenDataset open) throws Exception {
        act(() -> Roles.switchTo(Role.LABEL));
        act(() -> Session.current()
                .select(StemSelection.of(open.stems().get(100_000).fileName())));
        Thread.sleep(5000);
        times.report("going to Label");
        List<String> ids = List.of("flawed", "ideal", "nextstem");
        long[] latencies = new long[30];
        for (int i = 0; i < latencies.length; i++) {
            Action action = Actions.forID("Label", "org.mixingmentor.labeling." + ids.get(i % ids.size()));
            List<CataloguedStem> before = open.stems();
            long start = System.nanoTime();
            act(() -> action.actionPerformed(new ActionEvent(this, ActionEvent.ACTION_PERFORMED, "")));
            for (int wait = 0; wait < 300 && i % ids.size() != 2 && open.stems() == before; wait++) {
                Thread.sleep(1);
            }
            latencies[i] = System.nanoTime() - start;
            Thread.sleep(300);
        }
        report("a key in Label until the edit is durable and in the snapshot", latencies);
    }

    private void filter(JTable table) throws Exception {
        JTextField field = (JTextField) named("filter");
        String line = "class:flawed instrument:kick lufs<-20 muddy";
        long[] latencies = new long[line.length()];
        for (int i = 0; i < line.length(); i++) {
            AtomicLong shown = new AtomicLong();
            String text = line.substring(0, i + 1);
            boolean shows = canBeRead(text);
            Runnable stop = onEventThread(() -> {
                TableModelListener listener = event -> shown.compareAndSet(0, System.nanoTime());
                table.getModel().addTableModelListener(listener);
                return () -> table.getModel().removeTableModelListener(listener);
            });
            long start = System.nanoTime();
            act(() -> field.setText(text));
            // A line that cannot be understood yet changes no rows.
            for (int wait = 0; shows && wait < 1000 && shown.get() == 0; wait++) {
                Thread.sleep(10);
            }
            latencies[i] = shows ? shown.get() - start : 0;
            act(() -> stop.run());
        }
        report("first keystroke of all until rows are shown", new long[] {latencies[0]});
        report(
                "filter keystroke until rows are shown",
                Arrays.stream(latencies).filter(l -> l > 0).toArray());
        act(() -> field.setText(""));
        Thread.sleep(2000);
    }

    private static boolean canBeRead(String text) {
        try {
            StemFilter.parse(text);
            return true;
        } catch (FilterException e) {
            return false;
        }
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
                "MEASURED %s: median %.1f ms, most %.1f ms%n",
                what,
                nanos[nanos.length / 2] / 1e6,
                nanos[nanos.length - 1] / 1e6);
        times.report("the event thread meanwhile");
    }
}
