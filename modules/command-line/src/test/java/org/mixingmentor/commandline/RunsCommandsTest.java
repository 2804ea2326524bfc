package org.mixingmentor.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mixingmentor.commandline.LearnedRun.mentor;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mixingmentor.commandline.LearnedRun.Answer;

/** The runs of a dataset, listed and compared. */
class RunsCommandsTest {
    @TempDir
    private Path temp;

    @Test
    void an_interrupted_run_and_a_waiting_one_say_how_to_run_them_again() throws IOException {
        Path folder = Files.createDirectories(temp.resolve("data set"));
        left(folder, ".20200101-000000-metalcore.part", 3, 4);
        left(folder, ".20200101-000001-metalcore.waiting", 8, 2);
        assertEquals(List.of("interrupted", "waiting"), states(folder));
        Answer text = mentor("runs", folder.toString());
        assertTrue(
                text.out()
                        .contains("again: mentor train '" + folder + "' --genre metalcore --instrument kick"
                                + " --learner mlp --twins 4 --seed 3 --set epochs=5"),
                text.out());
        assertTrue(text.out().contains(" --twins 4 --scoring-twins 2 --seed 8 --set epochs=5"), text.out());
    }

    private static List<String> states(Path folder) {
        return runs(folder).map(run -> run.get("state").getAsString()).sorted().toList();
    }

    private static Stream<JsonObject> runs(Path folder) {
        return JsonParser.parseString(
                        mentor("runs", folder.toString(), "--format", "json").out())
                .getAsJsonArray()
                .asList()
                .stream()
                .map(JsonElement::getAsJsonObject);
    }

    @Tag("slow")
    @Test
    void complete_runs_are_listed_and_compared() throws IOException {
        Path folder = LearnedRun.of("forest", temp.resolve("data set")).folder();
        Answer trained = mentor(
                "train",
                folder.toString(),
                "--genre",
                "metalcore",
                "--learner",
                "forest",
                "--twins",
                "3",
                "--set",
                "trees=3",
                "--out",
                temp.resolve("elsewhere").toString());
        assertEquals(0, trained.exit(), trained.err());
        assertEquals(List.of("complete", "complete"), states(folder));
        List<String> complete =
                runs(folder).map(run -> run.get("run").getAsString()).toList();
        Answer compared = mentor("runs", "diff", folder.toString(), complete.get(0), "latest", "--format", "json");
        assertEquals(0, compared.exit(), compared.err());
        JsonObject document = JsonParser.parseString(compared.out()).getAsJsonObject();
        assertTrue(document.get("same_data").getAsBoolean());
        JsonObject differing = document.getAsJsonObject("differing_settings");
        assertEquals("[\"4\",\"3\"]", differing.get("learner.trees").toString());
        assertEquals("[\"4\",\"12\"]", differing.get("learner.depth").toString());
        assertTrue(document.getAsJsonArray("worst_stems").size() > 0);
        Answer read = mentor("runs", "diff", folder.toString(), complete.get(0), complete.get(1), "--stems", "2");
        for (String part : List.of("All were trained on the same data.", "Sign agreement", "1000 Hz", "Worst stems")) {
            assertTrue(read.out().contains(part), read.out());
        }
    }

    /** What a killed process leaves. */
    private static void left(Path folder, String name, int seed, int scoringTwins) throws IOException {
        Path left = Files.createDirectories(folder.resolve(".mentor/runs").resolve(name));
        Files.writeString(left.resolve("owner"), "999999999 2020-01-01T00:00:00Z");
        Files.writeString(
                left.resolve("settings.json"),
                "{\"kind\":\"training\",\"folds\":0,\"begun\":\"2020-01-01T00:00:00Z\",\"genre\":\"metalcore\","
                        + "\"instruments\":[\"kick\"],\"learner\":\"mlp\",\"learner_settings\":{\"epochs\":\"5\"},"
                        + "\"twins\":4,\"scoring_twins\":" + scoringTwins + ",\"seed\":" + seed
                        + ",\"threads\":1,\"dataset_hash\":\"0123456789\"}");
    }

    @Test
    void a_folder_without_runs_and_one_that_is_not_there_get_a_sentence() {
        assertTrue(mentor("runs", temp.toString()).out().startsWith("No runs: train with"));
        Answer gone = mentor("runs", temp.resolve("gone").toString());
        assertEquals(1, gone.exit());
        assertTrue(gone.err().contains("there is no such file or folder"), gone.err());
        Answer none = mentor("runs", "diff", temp.toString(), "a", "b");
        assertEquals(1, none.exit());
        assertTrue(none.err().contains("There is no run a"), none.err());
        Answer nowhere = mentor("runs");
        assertEquals(2, nowhere.exit());
        assertTrue(nowhere.err().startsWith("Missing required parameter: 'DIR'"), nowhere.err());
    }

    @Test
    void the_former_name_of_the_comparison_of_runs_still_works_and_says_what_it_is_called_now() {
        Answer former = mentor("compare", temp.toString(), "a", "b");
        Answer now = mentor("runs", "diff", temp.toString(), "a", "b");
        assertEquals(now.exit(), former.exit());
        assertEquals(
                "mentor: \"mentor compare\" is now called \"mentor runs diff\"." + System.lineSeparator() + now.err(),
                former.err());
        assertFalse(mentor("--help").out().contains("compare"));
    }
}
