package org.mixingmentor.audio.spi;

/**
 * What a user should know of a file that is read all the same.
 *
 * @param mark one or two words for a row, after the container's name; empty where a row need not say it
 * @param sentence that names the file, for people
 */
public record Remark(String mark, String sentence) {
    /** Of a file that was read as far as it goes, on the user's word. */
    public static final String AS_FAR_AS_IT_GOES = "as far as it goes";

    /** Of a file with sound left behind the end that its header announces. */
    public static final String MORE = "more behind its end";
}
