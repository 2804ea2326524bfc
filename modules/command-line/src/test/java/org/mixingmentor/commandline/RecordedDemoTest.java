package org.mixingmentor.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mixingmentor.commandline.LearnedRun.Answer;

/** The demo as a newcomer gets it. */
@Tag("slow")
class RecordedDemoTest {
    @TempDir
    private Path temp;

    @Test
    void real_recordings_that_the_brain_never_met_get_advice_where_flawed_and_silence_where_untouched()
            throws IOException {
        Path folder = temp.resolve("demo");
        Answer answer = LearnedRun.mentor("demo", folder.toString(), "--format", "json");
        assertEquals(0, answer.exit(), answer.err());
        List<JsonObject> advice = StreamSupport.stream(
                        JsonParser.parseString(answer.out())
                                .getAsJsonObject()
                                .getAsJsonArray("advice")
                                .spliterator(),
                        false)
                .map(each -> each.getAsJsonObject())
                .toList();
        assertTrue(said(advice, "/bad/") >= 2, "of six guitars with a clear flaw: " + answer.out());
        assertTrue(said(advice, "/good/guitar/") <= 1, "of six untouched guitars: " + answer.out());
        assertEquals(0, said(advice, "/good/kick/") + said(advice, "/good/mix/"), "never learned");
        assertTrue(Files.isRegularFile(folder.resolve("stems/models/brain_demo_guitar_v1.onnx")));
        assertTrue(answer.err().contains("8. What came of it, and what it cannot do"), answer.err());
        Answer refused =
                LearnedRun.mentor("demo", temp.resolve("demo").resolve("stems").toString());
        assertEquals(1, refused.exit(), "a folder that is no demo's is not filled");
    }

    private static long said(List<JsonObject> advice, String in) {
        return advice.stream()
                .filter(each -> each.get("file").getAsString().contains(in))
                .filter(each -> StreamSupport.stream(
                                each.getAsJsonArray("advice").spliterator(), false)
                        .anyMatch(item ->
                                item.getAsJsonObject().get("kind").getAsString().equals("eq")))
                .count();
    }
}
