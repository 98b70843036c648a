namespace Portvakt.Server.Settings;

/// <summary>Where the self-service API follows the original although another answer serves clients better.</summary>
public sealed class AdminApiSettings
{
    /// <summary>Whether an empty list is answered with 404 and "does not have any" instead of [].</summary>
    public bool EmptyListsAreErrors { get; set; }
}
