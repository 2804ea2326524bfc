package org.mixingmentor.dataset.store;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says why a line is no JSON, as the rest of a sentence. */
final class NoJson {
    /** A text, which is passed over, or a bare word. */
    private static final Pattern WORD = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"|(-?[A-Za-z_]++)");

    private NoJson() {}

    /** Names the first word that JSON does not have, such as NaN, which other programs write all the same. */
    static String why(String json) {
        if (json.startsWith("version https://git-lfs.github.com/")) {
            return "is a pointer of Git LFS and not the file itself; fetch it with git lfs pull";
        }
        Matcher word = WORD.matcher(json);
        while (word.find()) {
            String said = word.group(1);
            if (said != null && !List.of("true", "false", "null").contains(said)) {
                boolean number = said.endsWith("NaN") || said.endsWith("Infinity");
                return "is not valid JSON: it has the word " + said + " in column " + (word.start(1) + 1)
                        + (number ? "; JSON has no such number, write null or leave the field out" : "");
            }
        }
        return "is not valid JSON";
    }
}
