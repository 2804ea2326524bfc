package org.mixingmentor.demo;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mixingmentor.audio.OutputFile;
import org.mixingmentor.dataset.DatasetException;
import org.mixingmentor.dataset.Vocabulary;

/**
 * Prompts for a music generator such as Suno, in pairs: one that asks for the sound as it should be, one that asks for
 * the same music with the flaws to be learned. Both begin with the same words, so that what differs is the mix. Kept as a
 * text in the dataset, for people to edit.
 *
 * @param genre lower snake case
 * @param pairs in the order of the sheet
 */
public record PromptSheet(String genre, List<Pair> pairs) {
    /**
     * A pair of prompts.
     *
     * @param title what it is about: "kick"
     * @param gold asks for the sound of the gold set
     * @param flawed asks for the same with flaws
     */
    public record Pair(String title, String gold, String flawed) {}

    private static final String TITLE = "## ";
    private static final String GOLD = "Gold: ";
    private static final String FLAWED = "Flawed: ";

    public PromptSheet {
        genre = Vocabulary.term(genre)
                .orElseThrow(() -> new IllegalArgumentException("a prompt sheet needs a genre, such as metalcore"));
        pairs = List.copyOf(pairs);
    }

    /** The pairs to begin with, for any genre: the whole mix, and the instruments whose flaws are told apart best. */
    public static PromptSheet of(String genre) {
        String music = "modern " + Vocabulary.term(genre).orElse("").replace('_', ' ');
        return new PromptSheet(
                genre,
                List.of(
                        new Pair(
                                "mix",
                                music + ", tight kick with defined transient, clean low end, balanced mids, airy highs,"
                                        + " wide guitars, punchy professional mix",
                                music + ", muddy low end with 200 Hz buildup, boxy kick without attack, harsh highs,"
                                        + " narrow amateur mix, room reverb on everything"),
                        new Pair(
                                "kick",
                                music
                                        + ", tight kick with defined transient and beater click, clean controlled low"
                                        + " end",
                                music + ", boxy kick with cardboard mids, no transient, flabby muddy low end"),
                        new Pair(
                                "snare",
                                music + ", cracking snare with full body and crisp attack, short controlled room",
                                music
                                        + ", thin papery snare without body, dull attack, washed out in cheap room"
                                        + " reverb"),
                        new Pair(
                                "bass",
                                music + ", focused bass with clear note definition, tight sub, no masking of the kick",
                                music + ", boomy undefined bass, muddy 200 Hz buildup masking the kick, overdriven and"
                                        + " distorted"),
                        new Pair(
                                "guitar",
                                music + ", tight wide rhythm guitars, articulate palm mutes, smooth presence",
                                music + ", fizzy harsh rhythm guitars, muddy low mids, phasey and hollow, narrow"),
                        new Pair(
                                "vocals",
                                music + ", upfront vocals, clear and intimate, controlled sibilance, dry and present",
                                music + ", buried muffled vocals, harsh sibilance, boxy small room, phasey doubling")));
    }

    /** The sheet as a text that {@link #parse} reads. */
    public String text() {
        StringBuilder text = new StringBuilder("# " + genre + "\n");
        for (Pair pair : pairs) {
            text.append('\n').append(TITLE).append(pair.title()).append('\n');
            text.append(GOLD).append(pair.gold()).append('\n');
            text.append(FLAWED).append(pair.flawed()).append('\n');
        }
        return text.toString();
    }

    /**
     * Reads an edited text: pairs begin with {@code ## title}, their prompts with {@code Gold:} and {@code Flawed:}; a
     * prompt goes on over lines that begin with neither. Lines before the first title are passed over.
     *
     * @throws DatasetException when a pair lacks a prompt or its title; it says in which line the pair begins
     */
    public static PromptSheet parse(String genre, String text) throws DatasetException {
        List<Pair> pairs = new ArrayList<>();
        String[] lines = text.replace("\r", "").split("\n", -1);
        for (int i = 0; i < lines.length; ) {
            int start = i++;
            if (lines[start].startsWith("##")) {
                while (i < lines.length && !lines[i].startsWith("##")) {
                    i++;
                }
                pairs.add(pair(lines, start, i));
            }
        }
        return new PromptSheet(genre, pairs);
    }

    private static Pair pair(String[] lines, int start, int end) throws DatasetException {
        StringBuilder gold = new StringBuilder();
        StringBuilder flawed = new StringBuilder();
        StringBuilder at = null;
        for (int i = start + 1; i < end; i++) {
            String line = lines[i].strip();
            if (line.regionMatches(true, 0, GOLD, 0, GOLD.length() - 1)) {
                at = gold;
                line = line.substring(GOLD.length() - 1).strip();
            } else if (line.regionMatches(true, 0, FLAWED, 0, FLAWED.length() - 1)) {
                at = flawed;
                line = line.substring(FLAWED.length() - 1).strip();
            }
            if (at != null && !line.isEmpty()) {
                at.append(at.isEmpty() ? "" : " ").append(line);
            }
        }
        String title = lines[start].substring(2).strip();
        if (title.isEmpty() || gold.isEmpty() || flawed.isEmpty()) {
            String what = title.isEmpty() ? "a title" : gold.isEmpty() ? "a \"Gold:\" prompt" : "a \"Flawed:\" prompt";
            throw new DatasetException(
                    "The prompt pair in line " + (start + 1) + " lacks " + what + "; write it, or delete the pair");
        }
        return new Pair(title, gold.toString(), flawed.toString());
    }

    private static Path file(Path dataset, String genre) {
        String name = Vocabulary.term(genre)
                .orElseThrow(() -> new IllegalArgumentException("a prompt sheet needs a genre, such as metalcore"));
        return dataset.resolve(".mentor").resolve("prompts").resolve(name + ".md");
    }

    /** The sheet of a genre as it was saved in a dataset folder, else {@link #of}. */
    public static PromptSheet load(Path dataset, String genre) throws IOException {
        Path file = file(dataset, genre);
        try {
            return parse(genre, Files.readString(file));
        } catch (NoSuchFileException e) {
            return of(genre);
        } catch (CharacterCodingException e) {
            throw new DatasetException(file + " is not UTF-8 text; save it as UTF-8", e);
        } catch (DatasetException e) {
            throw new DatasetException(file + ": " + e.getMessage(), e);
        }
    }

    /** Saves the sheet in a dataset folder, whole or not at all. */
    public void save(Path dataset) throws IOException {
        Path file = file(dataset, genre);
        OutputFile.writeOwn(file, text());
    }
}
