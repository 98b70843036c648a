using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.SelfService.Rest;

/// <summary>Who calls the API of which environment. One per request, filled before the handler runs.</summary>
public sealed class Call
{
    private InstalledEnvironment? environment;

    /// <summary>The environment whose address was called.</summary>
    public InstalledEnvironment Environment
    {
        get => environment ?? throw new InvalidOperationException("the host has no environment");
        set => environment = value;
    }

    public Actor Actor { get; set; } = Actor.Anonymous;

    /// <summary>The organisation acted for, on operations that demand one.</summary>
    public OrganisationId Organisation =>
        Actor.Organisation ?? throw new InvalidOperationException("nobody is acted for");
}
