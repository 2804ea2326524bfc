package org.mixingmentor.mentor;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import org.mixingmentor.audio.OutputFile;

/**
 * Keeps a session in a folder: {@code live_DATE_TIME.jsonl} while it goes, {@code .txt} (an Audacity label track) at its
 * end. A slow disk delays a thread of this, not the analysis.
 */
public final class LiveSessionFiles implements Consumer<LiveSnapshot>, Closeable {
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("'live_'yyyy-MM-dd_HHmmss", Locale.ROOT);
    /** No line of JSON: the last one. */
    private static final String END = "";

    private final Path log;
    private final Path labels;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final LiveLog session = new LiveLog(lines::add);
    private final Thread thread = new Thread(this::write, "live session log");
    private Optional<LiveSummary> summary = Optional.empty();
    private volatile IOException failure;

    /** Begins the session's file in a folder, which is made where it is missing. */
    public LiveSessionFiles(Path folder) throws IOException {
        Files.createDirectories(folder);
        String name = NAME.format(LocalDateTime.now(ZoneId.systemDefault()));
        int number = 1;
        String free = name;
        while (Files.exists(folder.resolve(free + ".jsonl"))) {
            free = name + "_" + ++number;
        }
        log = Files.createFile(folder.resolve(free + ".jsonl"));
        labels = folder.resolve(free + ".txt");
        thread.setDaemon(true);
        thread.start();
    }

    /** The file of lines. */
    public Path log() {
        return log;
    }

    /** The label track; there when this is closed. */
    public Path labels() {
        return labels;
    }

    @Override
    public void accept(LiveSnapshot snapshot) {
        session.accept(snapshot);
    }

    private void write() {
        try (BufferedWriter out = Files.newBufferedWriter(log, StandardCharsets.UTF_8)) {
            for (String line = lines.take(); !line.isEmpty(); line = lines.take()) {
                out.write(line);
                out.newLine();
                if (lines.isEmpty()) {
                    out.flush();
                }
            }
        } catch (IOException e) {
            failure = e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * What the session came to: ends it, after which nothing more is accepted. Called when no snapshot comes any more.
     *
     * @throws IOException if the files could not be written
     */
    public LiveSummary end() throws IOException {
        if (summary.isEmpty()) {
            summary = Optional.of(session.summary());
            lines.add(END);
            OutputFile.write(labels, session.labels());
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        if (failure != null) {
            throw failure;
        }
        return summary.get();
    }

    @Override
    public void close() throws IOException {
        end();
    }
}
