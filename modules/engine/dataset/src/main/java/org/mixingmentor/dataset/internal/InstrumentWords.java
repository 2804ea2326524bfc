package org.mixingmentor.dataset.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words in paths that name an instrument. A name is cut into words where letters end and where a capital follows a
 * small letter, so that {@code HiHat}, {@code hi-hat} and {@code hihat_02} are one; the longest phrase wins
 * ({@code bass drum} is a kick). Where a name has several, a piece beats its family, a family beats the mix
 * ({@code drum_snare_hard} is a snare, {@code drums mix} drums), and among equals the last wins. An instrument in
 * brackets is meant before all others ({@code Bass Culture (Drums)} is drums).
 */
final class InstrumentWords {
    private static final int LONGEST_PHRASE = 3;
    private static final Pattern WORD =
            Pattern.compile("\\p{Lu}?[\\p{Ll}\\p{Lo}\\p{M}]+|\\p{Lu}+(?!\\p{Ll})|\\p{L}|\\d+");

    /** How specific a word is: a piece of a kit or a single instrument, a family, the sum of all. */
    private static final int PIECE = 2;

    private static final int FAMILY = 1;
    private static final int MIX = 0;

    private record Meaning(String instrument, int rank) {}

    /**
     * A word or phrase found in a name.
     *
     * @param start index of its first character
     * @param end index after its last
     */
    record Found(String instrument, int rank, int start, int end) {}

    private record Word(String text, int start, int end) {}

    private static final Map<String, Meaning> MEANINGS = new HashMap<>();

    static {
        piece("kick", "kick", "kicks", "kik", "kickdrum", "kick drum", "kick drums", "bassdrum", "bass drum", "bd");
        piece("snare", "snare", "snares", "snaredrum", "snare drum", "snare drums", "sn", "sd");
        piece("hihat", "hihat", "hihats", "hi hat", "hi hats", "hat", "hats", "hh", "ohh", "chh");
        piece("toms", "tom", "toms", "tomtom", "tom tom", "floor tom", "rack tom");
        piece("cymbals", "cymbal", "cymbals", "crash", "ride", "splash", "china");
        piece("clap", "clap", "claps", "handclap", "hand clap");
        piece("overheads", "overhead", "overheads");
        piece("bass", "bass", "basses", "bassline", "bass guitar", "bassguitar", "sub bass", "subbass", "synth bass");
        piece("guitar", "guitar", "guitars", "gtr", "gtrs", "guit", "rhythm guitar", "lead guitar");
        piece("guitar", "acoustic guitar", "electric guitar", "distorted guitar");
        piece("piano", "piano", "pianos", "pno", "grand piano", "electric piano", "rhodes");
        piece("organ", "organ", "hammond");
        piece("synth", "synth", "synths", "synthesizer", "synthesiser", "pad", "pads", "synth lead");
        piece("vocals", "vocals", "vocal", "vox", "voice", "voices", "singing", "singer", "lead vocal", "lead vocals");
        piece("backing_vocals", "backing vocal", "backing vocals", "background vocals", "bgv", "bvs", "choir");
        family("drums", "drums", "drum", "drumkit", "drum kit", "drumset", "drum set", "kit");
        family("percussion", "percussion", "perc", "percs", "shaker", "tambourine", "conga", "congas", "bongos");
        family("keys", "keys", "keyboard", "keyboards");
        family("strings", "strings", "violin", "violins", "viola", "cello", "cellos");
        family("brass", "brass", "trumpet", "trumpets", "trombone", "horn", "horns");
        family("woodwinds", "woodwind", "woodwinds", "flute", "clarinet", "oboe", "sax", "saxophone");
        family("fx", "fx", "sfx");
        meaning("mix", MIX, "mix", "mixdown", "mixed", "full mix", "stereo mix", "master", "mastered", "main mix");
    }

    private InstrumentWords() {}

    private static void piece(String instrument, String... phrases) {
        meaning(instrument, PIECE, phrases);
    }

    private static void family(String instrument, String... phrases) {
        meaning(instrument, FAMILY, phrases);
    }

    private static void meaning(String instrument, int rank, String... phrases) {
        for (String phrase : phrases) {
            MEANINGS.put(phrase, new Meaning(instrument, rank));
        }
    }

    /** The instrument that one part of a path names. */
    static Optional<String> instrument(String name) {
        Found best = null;
        for (Found found : find(name)) {
            if (best == null || found.rank() >= best.rank()) {
                best = found;
            }
        }
        return Optional.ofNullable(best).map(Found::instrument);
    }

    /** The instrument words and phrases of one part of a path, in their order; where some stand in brackets, those. */
    static List<Found> find(String name) {
        List<Found> all = findAll(name);
        int open = name.lastIndexOf('(');
        List<Found> bracketed =
                all.stream().filter(found -> open >= 0 && found.start() > open).toList();
        return bracketed.isEmpty() ? all : bracketed;
    }

    private static List<Found> findAll(String name) {
        List<Word> words = words(name);
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            int length = longest(words, i);
            if (length > 0) {
                Meaning meaning = MEANINGS.get(phrase(words, i, length));
                Word last = words.get(i + length - 1);
                found.add(new Found(
                        meaning.instrument(), meaning.rank(), words.get(i).start(), last.end()));
            }
            i += Math.max(1, length);
        }
        return found;
    }

    private static int longest(List<Word> words, int from) {
        for (int length = Math.min(LONGEST_PHRASE, words.size() - from); length > 0; length--) {
            if (MEANINGS.containsKey(phrase(words, from, length))) {
                return length;
            }
        }
        return 0;
    }

    private static String phrase(List<Word> words, int from, int length) {
        StringBuilder phrase = new StringBuilder(words.get(from).text());
        for (int i = from + 1; i < from + length; i++) {
            phrase.append(' ').append(words.get(i).text());
        }
        return phrase.toString();
    }

    private static List<Word> words(String name) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(name);
        while (matcher.find()) {
            words.add(new Word(matcher.group().toLowerCase(Locale.ROOT), matcher.start(), matcher.end()));
        }
        return words;
    }
}
