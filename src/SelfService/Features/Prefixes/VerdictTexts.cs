using Portvakt.Domain.Basics;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Prefixes;

/// <summary>What is said about a checked name, to whoever orders it and to the service desk.</summary>
internal static class VerdictTexts
{
    public static readonly Text Check = new("Sjekk navnet", "Sjekk namnet", "Check the name");
    public static readonly Text Proposals = new(
        "Disse er ledige i {0}",
        "Desse er ledige i {0}",
        "These are free in {0}"
    );
    public static readonly Text PressOne = new(
        "Trykk på et navn for å sette det inn i feltet.",
        "Trykk på eit namn for å setje det inn i feltet.",
        "Press a name to put it into the field."
    );
    public static readonly Text Use = new("Bruk", "Bruk", "Use");
    private static readonly Text Free = new(
        "«{0}» er ledig i {1}.",
        "«{0}» er ledig i {1}.",
        "“{0}” is free in {1}."
    );
    private static readonly Text Own = new(
        "Virksomheten har alt «{0}» i {1}.",
        "Verksemda har alt «{0}» i {1}.",
        "The organisation already has “{0}” in {1}."
    );
    private static readonly Text Taken = new(
        "«{0}» er i bruk i {1}. {2} har det.",
        "«{0}» er i bruk i {1}. {2} har det.",
        "“{0}” is in use in {1}. {2} has it."
    );
    private static readonly Text TooNear = new(
        "«{0}» er ledig i {1}, men kan forveksles med {2}.",
        "«{0}» er ledig i {1}, men kan forvekslast med {2}.",
        "“{0}” is free in {1}, but can be taken for {2}."
    );
    private static readonly Text Another = new("«{0}» ({1})", "«{0}» ({1})", "“{0}” ({1})");
    private static readonly Text Reserved = new("reservert", "reservert", "reserved");
    private static readonly Text FreeWhat = new(
        "Du kan bestille det nå.",
        "Du kan bestille det no.",
        "You can order it now."
    );
    private static readonly Text TooNearWhat = new(
        "Velg helst et annet navn. Vil du likevel ha dette, kan du bestille det. Da avgjør kundeservice.",
        "Vel helst eit anna namn. Vil du likevel ha dette, kan du bestille det. Då avgjer kundeservice.",
        "Rather choose another name. If you still want this one, you can order it, and the service desk decides."
    );
    private static readonly Text OwnWhat = new(
        "Du trenger ikke bestille det. Vil dere ha ett til, skriv et annet navn.",
        "Du treng ikkje bestille det. Vil de ha eitt til, skriv eit anna namn.",
        "You need not order it. If you want one more, enter another name."
    );
    private static readonly Text OtherWhat = new(
        "Skriv et annet navn.",
        "Skriv eit anna namn.",
        "Enter another name."
    );

    /// <summary>Whether the name can be had.</summary>
    public static Text Of(CheckedPrefix it)
    {
        var (word, place) = (it.Verdict.Prefix, it.Environment);
        return it.Verdict switch
        {
            { Standing: PrefixStanding.Free } => Free.With(word, place),
            { Standing: PrefixStanding.Taken } when IsOwn(it) => Own.With(word, place),
            { Standing: PrefixStanding.Taken, Others: [var owner, ..] } => Taken.With(
                word,
                place,
                Name(it, owner)
            ),
            { Problem: { } problem } => Text.InEach(language => problem.Message(language)),
            _ => TooNear.With(word, place, Others(it)),
        };
    }

    /// <summary>What whoever orders can do now.</summary>
    public static Text WhatNow(CheckedPrefix it) =>
        it.Verdict.Standing switch
        {
            PrefixStanding.Free => FreeWhat,
            PrefixStanding.TooNear => TooNearWhat,
            PrefixStanding.Taken when IsOwn(it) => OwnWhat,
            _ => OtherWhat,
        };

    public static Severity Kind(PrefixStanding standing) =>
        standing switch
        {
            PrefixStanding.Free => Severity.Success,
            PrefixStanding.TooNear => Severity.Warning,
            _ => Severity.Danger,
        };

    private static bool IsOwn(CheckedPrefix it) =>
        it.Verdict.Others.Any(other => other.Owner == it.Asker);

    private static Text Others(CheckedPrefix it) =>
        Text.InEach(language =>
            string.Join(
                ", ",
                it.Verdict.Others.Select(other =>
                    Another.In(language, other.Prefix, Name(it, other).In(language))
                )
            )
        );

    private static Text Name(CheckedPrefix it, TakenPrefix other) =>
        other.Owner is { } owner
            ? Text.Same(it.Names.GetValueOrDefault(owner, owner.Grouped))
            : Reserved;
}
