package org.mixingmentor.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mixingmentor.dataset.DatasetException;

class PromptSheetTest {
    /** What the style field of the generator takes. */
    private static final int LONGEST = 200;

    @Test
    void both_prompts_of_a_pair_ask_for_the_same_music_and_fit_into_the_field() {
        PromptSheet sheet = PromptSheet.of("Melodic Death Metal");
        assertEquals("melodic_death_metal", sheet.genre());
        for (PromptSheet.Pair pair : sheet.pairs()) {
            assertTrue(pair.gold().startsWith("modern melodic death metal, "), pair.gold());
            assertTrue(pair.flawed().startsWith("modern melodic death metal, "), pair.flawed());
            assertNotEquals(pair.gold(), pair.flawed());
            assertTrue(pair.gold().length() <= LONGEST, pair.gold());
            assertTrue(pair.flawed().length() <= LONGEST, pair.flawed());
        }
        assertTrue(sheet.pairs().get(0).gold().contains("tight kick with defined transient, clean low end"));
        assertTrue(sheet.pairs().get(0).flawed().contains("muddy low end"));
    }

    @Test
    void a_sheet_is_read_as_it_was_written() throws IOException {
        PromptSheet sheet = PromptSheet.of("metalcore");
        assertEquals(sheet, PromptSheet.parse("metalcore", sheet.text()));
    }

    @Test
    void an_edited_text_may_wrap_and_be_written_otherwise() throws IOException {
        PromptSheet sheet =
                PromptSheet.parse("metal", "my notes\r\n\r\n##kick\r\nGOLD:tight,\r\n  clean\r\n\r\nflawed: boxy\r\n");
        assertEquals(List.of(new PromptSheet.Pair("kick", "tight, clean", "boxy")), sheet.pairs());
    }

    @Test
    void a_pair_that_lacks_something_is_a_sentence_with_its_line() {
        assertSentence("in line 2 lacks a \"Flawed:\" prompt", "\n## kick\nGold: x\n");
        assertSentence("in line 1 lacks a \"Gold:\" prompt", "## kick\nFlawed: x\n## snare\n");
        assertSentence("in line 1 lacks a title", "##\nGold: x\nFlawed: x\n");
    }

    private static void assertSentence(String part, String text) {
        DatasetException e = assertThrows(DatasetException.class, () -> PromptSheet.parse("metal", text));
        assertTrue(e.getMessage().contains(part), e.getMessage());
    }

    @Test
    void a_dataset_keeps_its_own_sheet_for_each_genre(@TempDir Path folder) throws IOException {
        assertEquals(PromptSheet.of("metalcore"), PromptSheet.load(folder, "metalcore"));
        PromptSheet own = new PromptSheet("Metalcore", List.of(new PromptSheet.Pair("kick", "tight", "größer")));
        own.save(folder);
        assertEquals(own, PromptSheet.load(folder, "metalcore"));
        assertEquals(PromptSheet.of("pop"), PromptSheet.load(folder, "pop"));
        Path file = folder.resolve(".mentor/prompts/metalcore.md");
        Files.writeString(file, "## kick\n");
        DatasetException e = assertThrows(DatasetException.class, () -> PromptSheet.load(folder, "metalcore"));
        assertTrue(e.getMessage().startsWith(file + ": The prompt pair in line 1"), e.getMessage());
    }
}
