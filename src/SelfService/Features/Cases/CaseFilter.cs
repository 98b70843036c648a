using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;

namespace Portvakt.SelfService.Features.Cases;

/// <summary>What narrows the queue, as its address says it.</summary>
/// <param name="Stage">Unknown words mean the first.</param>
/// <param name="Kind">Null for all kinds.</param>
/// <param name="Mine">Only those that the reader has taken on.</param>
/// <param name="Query">Case number, organisation number or part of a name.</param>
public sealed record CaseFilter(CaseStage Stage, CaseKind? Kind, bool Mine, string Query)
{
    private static readonly WordList<CaseStage> Stages = new(
        (CaseStage.ForDecider, "vi"),
        (CaseStage.ForRequester, "de"),
        (CaseStage.Closed, "avsluttet"),
        (CaseStage.All, "alle")
    );

    private static readonly WordList<CaseKind> Kinds = new(
        (CaseKind.OrganisationRegistration, "registrering"),
        (CaseKind.UnknownDomain, "domene"),
        (CaseKind.PrefixOrder, "prefiks"),
        (CaseKind.RightRequest, "rettighet")
    );

    public static CaseFilter Read(string? stage, string? kind, string? mine, string? query) =>
        new(
            Stages.TryFind(stage, out var chosen) ? chosen : CaseStage.ForDecider,
            Kinds.TryFind(kind, out var one) ? one : null,
            mine is not null,
            (query ?? "").Trim()
        );

    public string StageWord => Stages.Of(Stage);

    public string KindWord => Kind is { } kind ? Kinds.Of(kind) : "";

    /// <summary>Whether it shows less than what the queue opens with.</summary>
    public bool Narrows => Stage != CaseStage.ForDecider || Kind is not null || Mine || Query != "";

    public static string Word(CaseStage stage) => Stages.Of(stage);

    public static string Word(CaseKind kind) => Kinds.Of(kind);

    /// <summary>The address of a page of the same search.</summary>
    public string Address(string list, int page) =>
        $"{list}?hvem={StageWord}&type={KindWord}{(Mine ? "&mine=ja" : "")}"
        + $"&q={Uri.EscapeDataString(Query)}&side={page}";
}
