package com.mealprep360.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody typed into the field of a search, taken apart: nothing in it is an operator but quotation marks.
 *
 * @param words in folded form, without those of phrases; each once
 * @param phrases what stands in quotation marks, each as folded words
 */
record QueryText(List<String> words, List<List<String>> phrases) {
    /** Further words of a query would cost more than they tell. */
    static final int MOST_WORDS = 24;

    private static final Pattern QUOTED = Pattern.compile("[\"“”„«»]([^\"“”„«»]+)[\"“”„«»]");

    /** Words that say nothing about which dish is wanted, in the languages that most people search in. */
    private static final Set<String> SILENT =
            Stream.of("""
            a an and are as at be by can do does for from get got has have how i in into is it like make making me my need
            of on or our some that the their this to want what when where which will with without you your
            best easy favorite favourite good homemade nice perfect recipe recipes simple tasty ultimate way
            der die das den dem des ein eine einen einem einer und oder mit ohne fur von im am auf zu zum zur wie rezept
            rezepte
            le la les l un une du de d et ou au aux avec sans pour en recette recettes
            el los las una unos unas y o con sin para por del al receta recetas
            il lo gli uno di da e ed per alla alle allo ai agli della delle dello dei degli nel nella ricetta ricette
            os um uma com sem dos no na receitas receita
            het een van met zonder voor op recept recepten
            """.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());

    static QueryText of(String text) {
        List<List<String>> phrases = new ArrayList<>();
        Matcher quoted = QUOTED.matcher(text);
        StringBuilder rest = new StringBuilder();
        while (quoted.find()) {
            List<String> phrase = Words.of(quoted.group(1));
            if (!phrase.isEmpty()) {
                phrases.add(limited(phrase));
            }
            quoted.appendReplacement(rest, " ");
        }
        quoted.appendTail(rest);
        Set<String> words = new LinkedHashSet<>(Words.of(rest.toString()));
        return new QueryText(limited(List.copyOf(words)), limited(phrases));
    }

    /** Whether there is nothing in it to look for: punctuation, symbols. */
    boolean isEmpty() {
        return words.isEmpty() && phrases.isEmpty();
    }

    /** Whether the word may be missing in what is found. If all are such words, none may. */
    boolean isSilent(String word) {
        return SILENT.contains(word) && !(phrases.isEmpty() && SILENT.containsAll(words));
    }

    private static <T> List<T> limited(List<T> all) {
        return all.size() > MOST_WORDS ? all.subList(0, MOST_WORDS) : all;
    }
}
