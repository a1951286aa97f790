package com.mealprep360.editorial.changes;

import java.util.List;

/**
 * What an amount is measured in, with the words for it that recipes have in English, German, Spanish, French, Italian,
 * Portuguese, Dutch, Turkish, Chinese and Japanese. Left out is what means something else in another of these languages, or
 * is no unit there: a Spanish "once" is eleven, a Dutch "ons" 100 g and "el" the Spanish article. A unit that is not known
 * accuses nobody; one that is misread does.
 *
 * <p>The vaguer one is, the later it stands here.
 */
enum Unit {
    CELSIUS("C, celsius, centigrad*, santigrat, 摄氏度, 攝氏度"),
    FAHRENHEIT("F, fahrenheit, fahrenayt, 华氏度, 華氏度"),

    SECOND("s, sec, secs, sek, seg, segs, second, seconds, sekunde*, secondi, seconde*, segundos, sn, saniye*, 秒"),
    MINUTE("min, mins, mn, minut*, minüt*, dk, dak, dakika*, 分, 分钟, 分鐘"),
    HOUR("h, hr, hrs, std, stdn, hour*, stund*, stünd*, hora, horas, heure*, ora, ore, uur, uren, saat*, 小时, 小時, 个小时, "
            + "個小時, 時間"),
    DAY("day, days, tag, tage, tagen, tägig*, día, días, jour, jours, giorno, giorni, dag, dagen, gün, günlük, 天, 日"),
    WEEK("week, weeks, woche*, wöchig*, semana*, semaine*, settiman*, weken, hafta*, 周, 週, 星期, 个星期, 個星期"),

    MILLIGRAM("mg, milligram*, miligram*, 毫克"),
    GRAM("g, gr, gm, gms, gram*, 克, 公克, グラム"),
    KILOGRAM("kg, kgs, kilo, kilos, kilogram*, quilo, quilos, quilogram*, chilo, chilogramm*, 千克, 公斤, キログラム"),
    OUNCE("oz, ozs, ounce*, unze*, onza*, onces, oncia, onça*, 盎司, オンス"),
    POUND("lb, lbs, pound, pounds, pfund*, pond, libra*, livre, livres, libbra, libbre, 磅, ポンド"),

    MILLILITRE("ml, mls, millilit*, mililit*, 毫升, ミリリットル"),
    CENTILITRE("cl, centilit*, zentilit*, santilit*"),
    DECILITRE("dl, decilit*, dezilit*, desilit*, デシリットル"),
    LITRE("l, lt, ltr, liter*, litre*, litro*, litri, 升, 公升, リットル"),
    TEASPOON(
            "tsp, tsps, teaspoon*, tl, teelöffel*, teeloeffel*, cdta, cdtas, cdita, cditas, cucharadita*, cucharilla*, "
                    + "c à c, c à café, c à thé, cuil* à café, cuil* à thé, cucchiain*, colher* chá, colher* de chá, theelepel*, "
                    + "koffielepel*, çay kaşı*, 茶匙, 小匙, 小勺"),
    TABLESPOON(
            "EL, tbsp, tbsps, tbs, tablespoon*, esslöffel*, essloeffel*, cda, cdas, cucharada, cucharadas, cs, c à s, "
                    + "c à soupe, c à table, cuil* à soupe, cuil* à table, cucchiaio, cucchiai, colher* sopa, colher* de sopa, "
                    + "eetlepel*, yemek kaşı*, 汤匙, 湯匙, 大匙, 大勺"),
    CUP("cup, cups, tasse, tassen, tasses, taza, tazas, tazza, tazze, xícara*, chávena*, kop, koppen, kopje, kopjes, "
            + "su bardağ*, 杯, カップ"),
    PINT("pint, pints, pt, pts, pinte*, pinta*, 品脱, パイント"),
    QUART("quart, quarts, qt, qts, 夸脱, クォート"),
    GALLON("gal, gals, gallon*, galon*, galão, galões, 加仑, 加侖, ガロン"),
    FLUID_OUNCE("fl oz, fluid ounce*, flüssigunze*, onza* líquida*, once* liquide*, oncia fluida, onça* líquida*, "
            + "onça* fluida*, 液量盎司"),

    MILLIMETRE("mm, millimet*, milimet*, 毫米, ミリメートル"),
    CENTIMETRE("cm, centimet*, zentimet*, santim*, 厘米, 公分, センチ"),
    INCH("-in, in., inch*, zoll, pulgada*, pouce*, pollice, pollici, polegada*, duim, inç, 英寸, 吋, インチ"),

    PERCENT("%, ٪, percent*, per cent, prozent*, por ciento, por cento, pour cent, per cento, procent*, パーセント"),

    /** Of a scale that is not said; a part of a turn as well. */
    DEGREE("°, deg, degre*, grad, grado, grados, gradi, grau, graus, graden, derece*, 度"),
    /** None that is known here: it may be any. */
    NONE("");

    private final List<String> words;

    Unit(String words) {
        this.words = List.of(words.split(", "));
    }

    /**
     * As {@link UnitWords} reads them: in capitals where the text has to have them as well; {@code *} is the rest of a
     * word, a space may be missing or a point or bracket.
     */
    List<String> words() {
        return words;
    }

    /** Whether both can be meant by one amount. */
    boolean mayBe(Unit other) {
        return this == other
                || this == NONE
                || other == NONE
                || this == DEGREE && other.isTemperature()
                || other == DEGREE && isTemperature();
    }

    private boolean isTemperature() {
        return this == CELSIUS || this == FAHRENHEIT;
    }
}
