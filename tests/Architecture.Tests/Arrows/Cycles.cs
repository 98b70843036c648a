namespace Portvakt.Architecture.Tests.Arrows;

/// <summary>
/// Folders of a project that use each other in a ring. The folder at the project's root composes the others
/// (PortvaktDb, Links, Program) and is left out.
/// </summary>
internal static class Cycles
{
    /// <summary>The folders that lie on a ring or between two rings; empty when there is none.</summary>
    public static IReadOnlyCollection<string> Among(ArchUnitNET.Domain.Architecture code)
    {
        var uses = (
            from type in code.Types
            let user = FolderOf(type.Namespace?.FullName)
            from dependency in type.Dependencies
            // What the compiler makes up itself has no namespace.
            let used = FolderOf(dependency.Target.Namespace?.FullName)
            where user is not null && used is not null && user != used
            select (user, used)
        ).ToHashSet();
        // A folder that uses nobody, or that nobody uses, lies on no ring; take such away until none is left.
        while (
            uses.RemoveWhere(use =>
                !uses.Any(next => next.user == use.used)
                || !uses.Any(prior => prior.used == use.user)
            ) > 0
        ) { }
        return [.. uses.Select(use => use.user).Distinct().Order()];
    }

    private static string? FolderOf(string? space) =>
        space?.Split('.') is ["Portvakt", var project, var folder, ..]
            ? $"{project}.{folder}"
            : null;
}
