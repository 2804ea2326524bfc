package org.mixingmentor.commandline;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.mixingmentor.dataset.Progress;

/**
 * Progress on standard error: a bar drawn over itself where a person looks on, else a plain line at most every ten
 * per cent and every few seconds. Any thread may report.
 */
final class ProgressLine implements Progress, AutoCloseable {
    private static final int BAR = 30;
    private static final long REDRAW_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
    private static final long PLAIN_NANOS = TimeUnit.SECONDS.toNanos(5);

    private final Terminal terminal;
    private final String task;
    private final Interruption interruption;
    private long lastNanos;
    private long lastTenth = -1;
    private int drawn;

    /** @param task what is done, as a heading: "Scanning" */
    ProgressLine(Terminal terminal, String task) {
        this.terminal = terminal;
        this.task = task;
        this.interruption = Interruption.listen();
    }

    @Override
    public synchronized void report(long done, long total, String what) {
        long now = System.nanoTime();
        if (terminal.interactive()) {
            if (now - lastNanos >= REDRAW_NANOS || done >= total) {
                draw(done, total, what);
                lastNanos = now;
            }
            return;
        }
        long tenth = total > 0 ? 10 * done / total : 0;
        lastTenth = tenth < lastTenth ? -1 : lastTenth;
        if (tenth > lastTenth && (now - lastNanos >= PLAIN_NANOS || done >= total || lastTenth < 0)) {
            lastTenth = tenth;
            lastNanos = now;
            terminal.err()
                    .println(String.format(Locale.ROOT, "%s: %d of %d  %s", task, done, total, what)
                            .strip());
        }
    }

    private void draw(long done, long total, String what) {
        int filled = total > 0 ? (int) (BAR * Math.min(done, total) / total) : 0;
        String line = String.format(
                Locale.ROOT,
                "%s [%s%s] %d/%d %s",
                task,
                "=".repeat(filled),
                " ".repeat(BAR - filled),
                done,
                total,
                what);
        int width = 100;
        String shown = line.length() > width ? line.substring(0, width) : line;
        terminal.err().print("\r" + shown + " ".repeat(Math.max(0, drawn - shown.length())));
        terminal.err().flush();
        drawn = shown.length();
    }

    @Override
    public boolean cancelled() {
        return interruption.requested();
    }

    /** Ends the line, so that what follows begins on its own. */
    @Override
    public synchronized void close() {
        interruption.close();
        if (drawn > 0) {
            terminal.err().print("\r" + " ".repeat(drawn) + "\r");
            terminal.err().flush();
            drawn = 0;
        }
    }
}
