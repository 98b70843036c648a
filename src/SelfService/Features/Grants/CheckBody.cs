using System.ComponentModel;
using Portvakt.SelfService.Rest;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Grants;

/// <summary>One check of a decision path on the wire.</summary>
internal sealed record CheckBody(
    [property: Description("The rule's stable name.")] string Rule,
    [property: Description("What it demands.")] string Demand,
    [property: Words(typeof(CheckBody), nameof(CheckBody.States))] string State
)
{
    /// <summary>How a check can have gone.</summary>
    public static readonly IReadOnlyList<string> States = ["passed", "failed", "not_reached"];

    public static string Word(CheckState state) => States[(int)state];
}
