package org.mixingmentor.livemonitor.internal;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.audio.WavWriter;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.mentor.LiveSnapshot;
import org.mixingmentor.workbench.OpenDataset;
import org.mixingmentor.workbench.Session;

/** Puts the last ten seconds into the dataset, as a stem that is not labelled yet. */
final class KeptMoment {
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyy-MM-dd_HHmmss", Locale.ROOT);

    private static final int PATIENCE_S = 10;

    private KeptMoment() {}

    /**
     * Writes it, as one edit that can be undone.
     *
     * @param moment the sound, there in a moment
     * @param shown what was known of it
     * @param instrument what the user says it is
     */
    static void keep(
            Session session, OpenDataset open, Future<Stem> moment, LiveSnapshot shown, Optional<String> instrument) {
        open.change(
                "keep this moment",
                dataset -> {
                    String song = "live_" + NAME.format(LocalDateTime.now(ZoneId.systemDefault()));
                    String name = free(open.folder(), "live/" + song);
                    write(open.folder().resolve(name), awaited(moment));
                    StemRow row = row(name, song, shown, instrument);
                    return Optional.of(
                            dataset.add(List.of(row), "keep a live moment").fileNames());
                },
                () -> {
                    session.scan(open);
                    session.notices()
                            .say("The last seconds of " + shown.source() + " are kept in "
                                    + open.folder().getFileName() + "/live, not labelled yet.");
                });
    }

    private static Stem awaited(Future<Stem> moment) throws IOException {
        try {
            return moment.get(PATIENCE_S, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Interrupted while a moment was kept.");
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("The session ended before the moment could be kept.", e);
        }
    }

    private static String free(Path folder, String base) {
        String name = base + ".wav";
        for (int number = 2; Files.exists(folder.resolve(name)); number++) {
            name = base + "_" + number + ".wav";
        }
        return name;
    }

    private static void write(Path file, Stem stem) throws IOException {
        if (stem.frames() == 0) {
            throw new IOException("Nothing was heard yet: there is no moment to keep.");
        }
        Files.createDirectories(file.getParent());
        WavWriter.write24(file, stem);
    }

    private static StemRow row(String name, String song, LiveSnapshot shown, Optional<String> instrument) {
        StemRow.Builder row = StemRow.builder(name).song(song).note(note(shown));
        instrument.ifPresent(row::instrument);
        return row.build();
    }

    private static String note(LiveSnapshot shown) {
        String advice = shown.advice().stream().map(each -> each.item().text()).collect(Collectors.joining(" "));
        return "Live from " + shown.source() + "; " + shown.brain() + ": " + (advice.isEmpty() ? said(shown) : advice);
    }

    private static String said(LiveSnapshot shown) {
        return shown.sentence().isEmpty() ? "Nothing to change." : shown.sentence();
    }
}
