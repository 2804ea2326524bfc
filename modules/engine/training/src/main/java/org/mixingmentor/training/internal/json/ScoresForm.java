package org.mixingmentor.training.internal.json;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import org.mixingmentor.training.Interval;
import org.mixingmentor.training.Scores;

/** Scores with what their readers look for first: the F1 of the flaws beside them, their mean, and the intervals' draws. */
final class ScoresForm implements TypeAdapterFactory {
    @Override
    @SuppressWarnings("unchecked") // T is Scores
    public <T> TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
        return type.getRawType() == Scores.class
                ? (TypeAdapter<T>) new Adapter(gson, gson.getDelegateAdapter(this, TypeToken.get(Scores.class)))
                : null;
    }

    private static final class Adapter extends TypeAdapter<Scores> {
        private final Gson gson;
        private final TypeAdapter<Scores> plain;

        Adapter(Gson gson, TypeAdapter<Scores> plain) {
            this.gson = gson;
            this.plain = plain;
        }

        @Override
        public void write(JsonWriter out, Scores scores) throws IOException {
            JsonObject written = new JsonObject();
            plain.toJsonTree(scores).getAsJsonObject().asMap().forEach((name, value) -> {
                if (name.equals("flaws")) {
                    written.add("f1", gson.toJsonTree(scores.f1()));
                    written.add("macro_f1", gson.toJsonTree(scores.macroF1()));
                    value.getAsJsonObject().asMap().values().forEach(flaw -> flaw.getAsJsonObject()
                            .remove("f1"));
                }
                written.add(name, value);
                if (name.equals("intervals_95")) {
                    JsonObject intervals = new JsonObject();
                    intervals.addProperty("draws", Interval.DRAWS);
                    intervals.asMap().putAll(value.getAsJsonObject().asMap());
                    written.add(name, intervals);
                }
            });
            gson.toJson(written, out);
        }

        @Override
        public Scores read(JsonReader in) throws IOException {
            JsonObject read = JsonParser.parseReader(in).getAsJsonObject();
            JsonObject flaws = new JsonObject();
            read.getAsJsonObject("f1").asMap().forEach((name, f1) -> {
                JsonObject counts = read.getAsJsonObject("flaws");
                JsonObject flaw = counts.has(name) ? counts.getAsJsonObject(name) : new JsonObject();
                flaw.add("f1", f1);
                flaws.add(name, flaw);
            });
            read.add("flaws", flaws);
            return plain.fromJsonTree(read);
        }
    }
}
