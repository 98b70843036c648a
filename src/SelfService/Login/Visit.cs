using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Organisations;

namespace Portvakt.SelfService.Login;

/// <summary>Who visits which page of which environment. One per request, filled before the handler runs.</summary>
public sealed class Visit
{
    public Actor Actor { get; set; } = Actor.Anonymous;

    /// <summary>The person signed in; null for anonymous visitors.</summary>
    public Person? Person { get; set; }

    /// <summary>The account of the session; null for anonymous visitors.</summary>
    public Guid? AccountId { get; set; }

    /// <summary>The session itself; null for anonymous visitors.</summary>
    public string? SessionId { get; set; }

    /// <summary>The organisations that the person may act for.</summary>
    public IReadOnlyList<Organisation> Organisations { get; set; } = [];

    /// <summary>The environment that the address names; null for pages outside environments.</summary>
    public InstalledEnvironment? MaybeEnvironment { get; set; }

    /// <summary>The environment that the address names, on pages that have one.</summary>
    public InstalledEnvironment Environment =>
        MaybeEnvironment ?? throw new InvalidOperationException("this page has no environment");

    /// <summary>The organisation acted for, on pages that demand one.</summary>
    public OrganisationId Organisation =>
        Actor.Organisation ?? throw new InvalidOperationException("this page has no organisation");

    /// <summary>Why the visitor may not do it here; null when they may.</summary>
    public Problem? Refusal(Operation operation) =>
        Permissions.Refusal(Actor, operation, MaybeEnvironment?.Kind);
}
