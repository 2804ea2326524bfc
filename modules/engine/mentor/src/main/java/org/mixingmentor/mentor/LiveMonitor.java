package org.mixingmentor.mentor;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.mixingmentor.audio.CaptureFormat;
import org.mixingmentor.audio.CaptureReceiver;
import org.mixingmentor.audio.CaptureResampler;
import org.mixingmentor.audio.CaptureSource;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.brain.Brain;
import org.mixingmentor.mentor.spi.AdviceRule;

/**
 * Listens to a source and advises while it sounds. The source's thread writes into a ring; a thread of this makes a
 * snapshot of it every 50 ms; whoever displays reads the latest at a pace of his own. All methods are for any thread.
 */
public final class LiveMonitor implements Closeable {
    /** What is said when a file came to its end. */
    public static final String OVER = "The file is over.";

    private static final long POLL_NS = 2_000_000;
    private static final long PATIENCE_MS = 3000;

    private final CaptureSource source;
    private final LiveRing ring = new LiveRing();
    private final LiveAnalysis analysis;
    private final LookbackBuffer lookback = new LookbackBuffer();
    private final Queue<Runnable> orders = new ConcurrentLinkedQueue<>();
    private final AtomicReference<LiveSnapshot> latest = new AtomicReference<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread thread = new Thread(this::run, "live analysis");
    private Consumer<LiveSnapshot> listener = snapshot -> {};
    private LiveClock clock;
    private CaptureResampler resampler = new CaptureResampler(48_000);
    private float[] left = new float[resampler.mostFrames()];
    private float[] right = new float[resampler.mostFrames()];
    private Brain brain;
    private LiveSettings settings;
    private int sampleRate = 48_000;
    private int channels;
    private volatile String lost = "";
    private volatile String ended;
    private volatile boolean closed;

    /**
     * Gets ready; nothing sounds yet.
     *
     * @param source closed with this
     * @param brain closed with this, or when another takes its place: no other thread may use it
     * @param rules as {@link Advisor#rules()} gives them
     */
    public LiveMonitor(CaptureSource source, Brain brain, List<AdviceRule> rules, LiveSettings settings) {
        this.source = source;
        this.brain = brain;
        this.settings = settings;
        this.analysis = new LiveAnalysis(brain, rules, settings);
        thread.setDaemon(true);
        latest.set(analysis.snapshot(LiveState.OPENING, "", source.name(), 0, sampleRate, LiveTiming.none()));
    }

    /**
     * Begins to listen.
     *
     * @param each is given every snapshot, in order, on the analysis thread: it must be quick
     * @throws IOException if the source cannot be opened; the sentence says what to do
     */
    public void start(Consumer<LiveSnapshot> each) throws IOException {
        listener = each;
        source.start(new Receiver());
        thread.start();
    }

    /** What is known now. */
    public LiveSnapshot snapshot() {
        return latest.get();
    }

    /** Goes on with another brain, which is this one's to close; no block is lost. */
    public void choose(Brain other) {
        orders.add(() -> {
            Brain before = brain;
            brain = other;
            analysis.change(brain, settings);
            before.close();
        });
    }

    /** Goes on with other settings; a fixed gain stays what it was. */
    public void settings(UnaryOperator<LiveSettings> changed) {
        orders.add(() -> {
            settings = changed.apply(settings);
            analysis.change(brain, settings);
        });
    }

    /** Begins integrated loudness, true peak, held peaks and the percentiles of times anew. */
    public void restart() {
        orders.add(() -> {
            analysis.restart();
            clock.restart();
        });
    }

    /** The last ten seconds of the sound, or what there is of it, at 48 kHz and before any gain. */
    public CompletableFuture<Stem> lastSeconds() {
        CompletableFuture<Stem> stem = new CompletableFuture<>();
        orders.add(() -> stem.complete(lookback.stem(channels == 1)));
        return stem;
    }

    /** Waits until a file is over and analysed to its end; false if that has not happened in time. */
    public boolean awaitEnd(long time, TimeUnit unit) throws InterruptedException {
        return over.await(time, unit);
    }

    private void run() {
        clock = new LiveClock(source);
        while (!closed) {
            obey();
            // Read before the ring is: what came before the end is in it by then.
            String end = ended;
            LiveBlock block = ring.peek();
            if (block != null) {
                follow(block);
                hear(block);
                ring.release();
            } else if (end != null && over.getCount() > 0) {
                finish(end);
            } else {
                rest();
            }
        }
        obey();
        brain.close();
    }

    private void obey() {
        for (Runnable order = orders.poll(); order != null; order = orders.poll()) {
            order.run();
        }
    }

    /** Sets up for the rate and the channels of what comes. */
    private void follow(LiveBlock block) {
        if (block.sampleRate != sampleRate) {
            sampleRate = block.sampleRate;
            resampler = new CaptureResampler(sampleRate);
            left = new float[resampler.mostFrames()];
            right = new float[resampler.mostFrames()];
        }
        channels = block.channels;
        analysis.mono(channels == 1);
    }

    private void hear(LiveBlock block) {
        long begun = System.nanoTime();
        int frames = resampler.take(block.left, block.right, block.length, left, right);
        lookback.add(left, right, 0, frames);
        for (int at = 0; at < frames; ) {
            at += analysis.take(left, right, at, frames - at);
            if (analysis.complete()) {
                analysis.step();
                publish(analysis.state(), analysis.sentence());
                clock.add(begun, block.arrivedNs);
                begun = System.nanoTime();
            }
        }
    }

    /** The chunks that reach beyond the end of the sound, as of a file. */
    private void finish(String end) {
        if (analysis.begun()) {
            analysis.fill();
            analysis.step();
            publish(analysis.state(), analysis.sentence());
        }
        analysis.fill();
        analysis.step();
        publish(LiveState.ENDED, end.isEmpty() ? OVER : end);
        over.countDown();
    }

    /** Nothing has come: says so where the source is gone, and waits a little. */
    private void rest() {
        String why = lost;
        if (!why.isEmpty() && latest.get().state() != LiveState.LOST) {
            publish(LiveState.LOST, why);
        }
        LockSupport.parkNanos(POLL_NS);
    }

    private void publish(LiveState state, String sentence) {
        LiveSnapshot snapshot =
                analysis.snapshot(state, sentence, source.name(), channels, sampleRate, clock.timing(ring.dropped()));
        latest.set(snapshot);
        listener.accept(snapshot);
    }

    @Override
    public void close() {
        if (thread.getState() == Thread.State.NEW) {
            brain.close();
            return;
        }
        source.close();
        closed = true;
        try {
            thread.join(PATIENCE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The capture thread's side. */
    private final class Receiver implements CaptureReceiver {
        @Override
        public void opened(CaptureFormat format) {
            lost = "";
            ring.format(format);
        }

        @Override
        public void frames(float[] l, float[] r, int length) {
            ring.write(l, r, length);
        }

        @Override
        public boolean hasRoom() {
            return ring.hasRoom();
        }

        @Override
        public void overrun() {
            ring.drop();
        }

        @Override
        public void lost(String sentence) {
            lost = sentence;
        }

        @Override
        public void ended(String sentence) {
            ended = sentence;
        }
    }
}
