using Portvakt.Domain.Basics;
using Portvakt.Domain.Tokens;

namespace Portvakt.TokenServer.Tests.Errors;

/// <summary>One way to meet an error of the token endpoint, and one of the ways out that its page gives.</summary>
/// <param name="About">What the advice is filed under: MP-nnn or a code of problems.json.</param>
/// <param name="Cause">Which of the three causes is brought about and mended, from 1.</param>
/// <param name="Meet">The request that is refused.</param>
internal sealed record ErrorRow(
    string About,
    int Cause,
    Func<World, Task<HttpResponseMessage>> Meet
)
{
    /// <summary>The catalogue's entry, for codes that several share.</summary>
    public string? Code { get; init; }

    /// <summary>What the description names.</summary>
    public IReadOnlyList<object> Values { get; init; } = [];

    /// <summary>The world in which it happens.</summary>
    public Func<TestDatabase, Task<World>> Start { get; init; } = database => World.Start(database);

    /// <summary>Does what the advice says and asks again; null when that lies outside the token server.</summary>
    public Func<World, Task<HttpResponseMessage>>? Follow { get; init; } =
        world => world.Ask(world.Grant());

    public Advice Advice => AdviceCatalogue.Find(About)!;

    public ProblemKind Kind => Code is null ? Advice.Kinds.Single() : ProblemCatalogue.Find(Code);
}
