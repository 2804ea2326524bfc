package org.mixingmentor.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mixingmentor.commandline.LearnedRun.mentor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.audio.WavWriter;
import org.mixingmentor.commandline.LearnedRun.Answer;

/** A word that begins with @ is what it says, and no file of further words. */
class AtFileTest {
    @TempDir
    private Path temp;

    @Test
    void no_command_reads_its_words_from_a_file() throws IOException {
        String words = "@" + Files.writeString(temp.resolve("words"), "--help\n");
        List<String> commands = new ArrayList<>(HelpTest.commands());
        commands.add("compare");
        for (String command : commands) {
            for (String before : List.of(command.equals("demo") ? " --songs 1" : "", " --format", " a b c")) {
                Answer answer = mentor((command + before + " " + words).split(" "));
                assertNotEquals(0, answer.exit(), command + before);
                assertFalse(answer.out().startsWith("Usage"), answer.out());
                assertFalse(answer.err().contains("\tat "), answer.err());
            }
        }
        Answer alone = mentor(words);
        assertEquals(2, alone.exit());
        assertTrue(alone.err().contains(words), alone.err());
    }

    @Test
    void a_sound_may_be_called_so() throws IOException {
        Path file = temp.resolve("@kick.wav");
        float[] samples = new float[4800];
        samples[0] = 0.5f;
        WavWriter.write24(file, new Stem(samples, samples, true));
        Answer answer = mentor("loudness", temp.relativize(file).toString(), file.toString());
        assertTrue(answer.out().startsWith(file.toString()), answer.out());
        assertTrue(answer.err().startsWith("mentor: @kick.wav does not exist"), answer.err());
    }
}
