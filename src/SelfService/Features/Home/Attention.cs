using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Home;

/// <summary>Something that should be looked after, and where.</summary>
/// <param name="What">What it is.</param>
/// <param name="Name">Whose or which; null where the sentence says it all.</param>
/// <param name="Environment">Null for what is common to all.</param>
/// <param name="Due">When it ends or ended; null for what has no day.</param>
/// <param name="Href">Where it can be mended.</param>
public sealed record Attention(
    Severity Severity,
    Words What,
    string? Name,
    InstalledEnvironment? Environment,
    DateTimeOffset? Due,
    string Href
);
