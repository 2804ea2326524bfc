package org.mixingmentor.dataset.filter;

import java.util.List;

/** Goes through the characters of a filter line. */
final class FilterScanner {
    /** Longer ones first. */
    private static final List<String> OPERATORS = List.of("!=", "<=", ">=", ":", "=", "<", ">");

    private final String text;
    private int at;

    FilterScanner(String text) {
        this.text = text;
    }

    int position() {
        return at;
    }

    boolean atEnd() {
        return at >= text.length();
    }

    boolean at(char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    boolean skip(char c) {
        boolean there = at(c);
        at += there ? 1 : 0;
        return there;
    }

    void skipSpace() {
        while (!atEnd() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    /** Whether a word of its own stands here. */
    boolean atWord(String word) {
        int end = at + word.length();
        return text.regionMatches(true, at, word, 0, word.length())
                && (end >= text.length() || Character.isWhitespace(text.charAt(end)) || text.charAt(end) == '(');
    }

    boolean skipWord(String word) {
        skipSpace();
        boolean there = atWord(word);
        at += there ? word.length() : 0;
        return there;
    }

    /** A minus that belongs to what follows. */
    boolean skipMinus() {
        boolean negates = at('-') && at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
        at += negates ? 1 : 0;
        return negates;
    }

    /** The letters before an operator, which come to be behind; empty where no operator follows. */
    String fieldName() {
        int end = at;
        while (end < text.length() && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '_')) {
            end++;
        }
        if (end == at || operatorAt(end).isEmpty()) {
            return "";
        }
        String name = text.substring(at, end);
        at = end;
        return name;
    }

    /** The operator that stands here. */
    String operator() {
        String operator = operatorAt(at);
        at += operator.length();
        return operator;
    }

    private String operatorAt(int index) {
        for (String operator : OPERATORS) {
            if (text.startsWith(operator, index)) {
                return operator;
            }
        }
        return "";
    }

    /**
     * A value: what stands in double quotes (two of them for one), else all up to a space.
     *
     * @param inBrackets whether a closing bracket ends it
     * @param inList whether a comma ends it
     */
    String value(boolean inBrackets, boolean inList) throws FilterException {
        if (at('"')) {
            return quoted();
        }
        int start = at;
        while (!atEnd()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || (c == ')' && inBrackets) || (c == ',' && inList)) {
                break;
            }
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() throws FilterException {
        int start = at++;
        StringBuilder value = new StringBuilder();
        while (!atEnd()) {
            char c = text.charAt(at++);
            if (c != '"') {
                value.append(c);
            } else if (at('"')) {
                value.append(c);
                at++;
            } else {
                return value.toString();
            }
        }
        throw new FilterException("This quotation mark has no second one", start);
    }
}
