package org.mixingmentor.livemonitor.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.audio.CaptureFile;
import org.mixingmentor.mentor.spi.EqFilter;
import org.mixingmentor.workbench.Playback;

/** What one is told of the sound that is to be heard; whether anything comes out hangs on the machine. */
@Timeout(90)
class SourceMonitorPlayerTest {
    private static final List<EqFilter> CUT =
            List.of(new EqFilter(EqFilter.Kind.PEAK, 200.4, -6, 1.4), new EqFilter(EqFilter.Kind.PEAK, 4000, 3, 1));

    @TempDir
    Path folder;

    private LiveBench bench;
    private SourceMonitorPlayer player;
    private int changes;

    @BeforeEach
    void nothing_is_heard() throws Exception {
        bench = new LiveBench(folder);
        player = LiveBench.onEventThread(() -> new SourceMonitorPlayer(
                bench.session.audio(), new Playback(bench.session, new LiveMemoryPreferences()), () -> changes++));
    }

    @AfterEach
    void let_go() throws Exception {
        LiveBench.act(player::end);
        bench.close();
    }

    private CaptureFile source(Path file) {
        return new CaptureFile(AudioFiles.fromLookup(), file, CaptureFile.Pace.REAL_TIME, true);
    }

    private String words() throws Exception {
        return LiveBench.onEventThread(player::words);
    }

    private String heard() throws Exception {
        return LiveBench.onEventThread(player::heard);
    }

    @Test
    void who_wants_to_hear_waits_until_something_is_listened_to() throws Exception {
        assertEquals("", words());
        LiveBench.act(() -> player.hear(true));
        assertTrue(player.isHeard());
        assertEquals("Heard as soon as it is listened to.", words());
        LiveBench.act(() -> player.hear(false));
        assertEquals("", words());
        assertEquals(2, changes);
    }

    @Test
    void the_advised_equaliser_is_named_with_the_share_that_is_applied() throws Exception {
        LiveBench.act(() -> {
            player.hear(true);
            player.begin(source(LiveBench.MUDDY), LiveBench.MUDDY, true);
        });
        assertEquals("As it is.", heard());
        LiveBench.act(() -> player.equalise(true, CUT, 12.4));
        assertTrue(player.isEqualised());
        assertEquals("-6.0 dB at 200 Hz, +3.0 dB at 4k Hz   as advised at 12 s", heard());
        LiveBench.act(() -> player.amount(0.5));
        assertEquals("-3.0 dB at 200 Hz, +1.5 dB at 4k Hz   as advised at 12 s", heard());
        LiveBench.act(() -> player.equalise(false, CUT, 13));
        assertEquals("As it is.", heard());
    }

    @Test
    void without_advice_there_is_nothing_to_equalise_by() throws Exception {
        LiveBench.act(() -> {
            player.hear(true);
            player.begin(source(LiveBench.MUDDY), LiveBench.MUDDY, true);
            player.equalise(true, List.of(), 3);
        });
        assertFalse(player.isEqualised());
        assertEquals("As it is.", heard());
    }

    @Test
    void the_next_session_is_heard_too_but_without_the_equaliser_of_the_last() throws Exception {
        LiveBench.act(() -> {
            player.hear(true);
            player.begin(source(LiveBench.MUDDY), LiveBench.MUDDY, true);
            player.equalise(true, CUT, 3);
            player.end();
        });
        assertTrue(player.isHeard());
        assertFalse(player.isEqualised());
        assertEquals("Heard as soon as it is listened to.", words());
    }

    @Test
    void a_file_that_is_too_long_for_the_memory_says_so_and_is_heard_no_more() throws Exception {
        Path file = folder.resolve("long.wav");
        AudioFormat coarse = new AudioFormat(8000, 8, 1, false, false);
        byte[] silence = new byte[601 * 8000];
        AudioSystem.write(
                new AudioInputStream(new ByteArrayInputStream(silence), coarse, silence.length),
                AudioFileFormat.Type.WAVE,
                file.toFile());
        LiveBench.act(() -> {
            player.hear(true);
            player.begin(source(file), file, true);
        });
        LiveBench.await(() -> !player.isHeard());
        assertEquals("long.wav is longer than 10 minutes: it can be listened to, but not heard here.", words());
        LiveBench.act(() -> player.hear(true));
        LiveBench.await(() -> !player.isHeard());
    }

    @Test
    void the_controller_equalises_by_what_is_advised_now_and_only_what_is_heard() throws Exception {
        LiveController controller = bench.controller;
        bench.choose(LiveBench.BRAIN);
        LiveBench.act(() -> {
            controller.sources().choose(LiveBench.MUDDY);
            controller.startOrStop();
        });
        bench.framesUntil(() -> controller.shown().isPresent());
        LiveBench.act(controller::hearEqualised);
        assertFalse(controller.monitorPlayer().isEqualised(), "nothing is heard");
        LiveBench.act(controller::hear);
        // Advice comes and goes: what is shown may be over in the session's next step.
        bench.framesUntil(() -> {
            controller.hearEqualised();
            return controller.monitorPlayer().isEqualised();
        });
        assertTrue(LiveBench.onEventThread(controller.monitorPlayer()::heard).contains(" dB at "));
        LiveBench.act(controller::hearEqualised);
        assertFalse(controller.monitorPlayer().isEqualised());
    }
}
