using System.Text.Json;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>What was filled in under "Nytt scope".</summary>
public sealed record NewScopeInput(string? Prefix, string? Subscope, string? Description)
{
    public string? Visibility { get; init; }
    public bool ForAll { get; init; }
    public IReadOnlyList<string> Kinds { get; init; } = [];
    public string? MaxLifetime { get; init; }

    /// <summary>A <see cref="Domain.Scopes.TokenForm"/>.</summary>
    public string TokenForm { get; init; } = nameof(Domain.Scopes.TokenForm.SelfContained);
    public bool SenderConstrained { get; init; }
}

/// <summary>Makes a scope under one of the organisation's own prefixes.</summary>
internal sealed class CreateScope(PortvaktDb db, TimeProvider clock)
{
    public async Task<Outcome<Scope>> Handle(
        NewScopeInput input,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var owner = actor.Organisation!.Value;
        var prefixes = await db.Prefixes.Of(owner, environment.Name, cancellation);
        var problems = new List<Problem>();
        if (!prefixes.Contains(input.Prefix ?? ""))
            problems.Add(Problem.At("prefix", Problems.PrefixNotYours));
        var name = ScopeName.Create(input.Prefix ?? "", input.Subscope);
        problems.AddRange(name.Problems);
        var properties = ScopeForm.Read(input);
        problems.AddRange(properties.Problems);
        problems.AddRange(properties.Value?.RefusalsIn(environment) ?? []);
        if (problems.Count > 0)
            return problems;
        var scope = Scope.Create(
            environment.Name,
            name.Value,
            owner,
            properties.Value!,
            clock.GetUtcNow()
        );
        db.Scopes.Add(scope);
        db.Events.Add(Created(scope, actor));
        // The unique name is the rule: somebody may have made the same scope a moment ago.
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? scope
            : Problem.At("subscope", Problems.ScopeExists, scope.Name.Value);
    }

    private static Event Created(Scope scope, Actor actor) =>
        Event.Of(
            EventType.ScopeCreated,
            actor,
            scope.Created,
            scope.Name.Value,
            scope.Environment.Value,
            scope.Owner,
            after: JsonSerializer.Serialize(
                new
                {
                    description = scope.Description.Default,
                    visibility = scope.Visibility.ToString(),
                    accessibleForAll = scope.AccessibleForAll,
                    maxTokenLifetime = scope.MaxTokenLifetime,
                    tokenForm = scope.TokenForm.ToString(),
                    senderConstrained = scope.SenderConstrained,
                    allowedKinds = scope.AllowedKinds.Select(kind => kind.ToString()),
                }
            )
        );
}
