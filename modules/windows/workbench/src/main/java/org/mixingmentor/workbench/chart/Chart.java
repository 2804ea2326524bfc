package org.mixingmentor.workbench.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mixingmentor.dataset.Csv;

/**
 * What a chart shows: plots above each other over one axis.
 *
 * @param title what it is, for file names and for who cannot see it
 */
public record Chart(String title, Axis x, List<Plot> plots) {
    public Chart {
        plots = List.copyOf(plots);
    }

    /** Whether there is nothing to be seen. */
    public boolean isEmpty() {
        return plots.stream()
                .allMatch(plot -> plot.curves().isEmpty() && plot.spans().isEmpty());
    }

    /** Its numbers as CSV (RFC 4180): a line for each place, a column for each curve and for both ends of each span. */
    public String csv() {
        List<Column> columns = new ArrayList<>();
        for (Plot plot : plots) {
            for (RangeArea span : plot.spans()) {
                columns.add(new Column(span.name() + ", low", span.x(), span.low()));
                columns.add(new Column(span.name() + ", high", span.x(), span.high()));
            }
            plot.curves().forEach(curve -> columns.add(new Column(curve.name(), curve.x(), curve.y())));
        }
        Map<Double, String[]> lines = new TreeMap<>();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            for (int row = 0; row < column.x.length; row++) {
                String[] line = lines.computeIfAbsent(column.x[row], place -> emptyLine(columns.size()));
                line[i] = Csv.number(column.y[row]);
            }
        }
        StringBuilder csv = new StringBuilder(Csv.text(x.scale() == Axis.Scale.FREQUENCY ? "hz" : x.label()));
        columns.forEach(column -> csv.append(',').append(Csv.text(column.name)));
        lines.forEach((place, line) ->
                csv.append("\r\n").append(Csv.number(place)).append(',').append(String.join(",", line)));
        return csv.append("\r\n").toString();
    }

    private record Column(String name, double[] x, double[] y) {}

    private static String[] emptyLine(int columns) {
        String[] line = new String[columns];
        Arrays.fill(line, "");
        return line;
    }
}
