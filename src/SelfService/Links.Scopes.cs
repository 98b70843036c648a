using Portvakt.Domain.Environments;

namespace Portvakt.SelfService;

/// <summary>What a provider does with its own scopes and the accesses to them.</summary>
public static partial class Links
{
    public static string ChangeScope(EnvironmentName environment, Guid scope) =>
        $"{Scope(environment, scope)}/endre";

    public static string DeactivateScope(EnvironmentName environment, Guid scope) =>
        $"{Scope(environment, scope)}/deaktiver";

    public static string ReactivateScope(EnvironmentName environment, Guid scope) =>
        $"{Scope(environment, scope)}/reaktiver";

    /// <summary>Many accesses in one go.</summary>
    public static string ManyAccesses(EnvironmentName environment, Guid scope) =>
        $"{Scope(environment, scope)}/tilgang/flere";

    /// <summary>All accesses as a file.</summary>
    public static string AccessFile(EnvironmentName environment, Guid scope) =>
        $"{Scope(environment, scope)}/eksport.csv";

    public static string ChangeAccess(EnvironmentName environment, Guid scope, Guid access) =>
        $"{Scope(environment, scope)}/tilgang/{access}/endre";

    /// <summary>"Angre" after a removal.</summary>
    public static string RestoreAccess(EnvironmentName environment, Guid scope, Guid access) =>
        $"{Scope(environment, scope)}/tilgang/{access}/angre";
}
