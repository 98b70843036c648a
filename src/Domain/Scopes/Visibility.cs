namespace Portvakt.Domain.Scopes;

/// <summary>Who can see that a scope exists.</summary>
public enum Visibility
{
    /// <summary>In the catalogue, for everyone.</summary>
    Public,

    /// <summary>For its owner and those who were granted it.</summary>
    Private,

    /// <summary>For the installation's staff.</summary>
    Internal,
}
