using Portvakt.Domain.Scopes;

namespace Portvakt.Domain.Integrations;

/// <summary>That a client may ask for a scope. It says nothing about access: that is the provider's to grant.</summary>
public sealed class IntegrationScope
{
    public IntegrationScope(ScopeName scope) => Scope = scope;

    private IntegrationScope() { }

    public ScopeName Scope { get; private set; }
}
