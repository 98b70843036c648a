namespace Portvakt.Architecture.Tests.Arrows;

/// <summary>The table "Who may use whom" of ARCHITECTURE.md as rules.</summary>
internal static class ProductArrows
{
    private const string Root = "Portvakt.";

    /// <summary>Each folder of Domain may use the ones before it.</summary>
    private static readonly string[] DomainFolders =
    [
        "Portvakt.Domain.Basics",
        "Portvakt.Domain.Environments",
        "Portvakt.Domain.Organisations",
        "Portvakt.Domain.Scopes",
        "Portvakt.Domain.Delegations",
        "Portvakt.Domain.Integrations",
        "Portvakt.Domain.Tokens",
        "Portvakt.Domain.Notices",
    ];

    public static IReadOnlyList<Arrow> All { get; } =
    [.. DomainOrder(), .. Projects(), DomainIsPure(), UiKnowsBasicsOnly(), .. Outsiders()];

    private static IEnumerable<Arrow> DomainOrder() =>
        from at in Enumerable.Range(0, DomainFolders.Length - 1)
        let later = DomainFolders[(at + 1)..]
        select new Arrow(
            DomainFolders[at],
            name => Names.IsWithinAny(name, later),
            [.. later.Select(folder => new Use(DomainFolders[at], folder))]
        );

    /// <summary>What each project may use of the product beside itself.</summary>
    private static IEnumerable<Arrow> Projects() =>
        [
            Project("Domain"),
            Project("Store", "Domain"),
            Project("Outside", "Domain"),
            Project("TokenServer", "Domain", "Store", "Outside"),
            Project("SelfService", "Domain", "Store", "Outside"),
            Project("LoginProvider", "Domain", "Store", "Outside"),
        ];

    private static Arrow Project(string project, params string[] uses)
    {
        string[] every =
        [
            "Domain",
            "Store",
            "Outside",
            "TokenServer",
            "SelfService",
            "LoginProvider",
            "Server",
        ];
        string[] allowed = [Root + project, .. uses.Select(name => Root + name)];
        return new Arrow(
            Root + project,
            name => Names.IsWithin(name, "Portvakt") && !Names.IsWithinAny(name, allowed),
            [
                .. every
                    .Select(name => Root + name)
                    .Except(allowed)
                    .Select(other => new Use(Root + project + ".Part", other)),
            ]
        );
    }

    /// <summary>No packages, no input or output, no web, no database: only the base class library.</summary>
    private static Arrow DomainIsPure() =>
        new(
            "Portvakt.Domain",
            name =>
                !Names.IsWithinAny(name, ["Portvakt", "System"]) && !IsWrittenByCompiler(name)
                || Names.IsWithinAny(
                    name,
                    ["System.IO.File", "System.IO.Directory", "System.Net.Http", "System.Data"]
                ),
            new Use("Portvakt.Domain.Tokens", "Microsoft.EntityFrameworkCore"),
            new Use("Portvakt.Domain.Tokens", "Microsoft.AspNetCore.Http"),
            new Use("Portvakt.Domain.Tokens", "System.Net.Http"),
            new Use("Portvakt.Domain.Tokens", "Newtonsoft.Json")
        );

    private static Arrow UiKnowsBasicsOnly() =>
        new(
            "Portvakt.SelfService.Ui",
            name =>
                Names.IsWithin(name, "Portvakt")
                && !Names.IsWithinAny(name, ["Portvakt.SelfService.Ui", "Portvakt.Domain.Basics"]),
            new Use("Portvakt.SelfService.Ui", "Portvakt.SelfService.Features.Scopes"),
            new Use("Portvakt.SelfService.Ui", "Portvakt.SelfService.Login"),
            new Use("Portvakt.SelfService.Ui", "Portvakt.Domain.Scopes"),
            new Use("Portvakt.SelfService.Ui.Forms", "Portvakt.Store")
        );

    /// <summary>Frameworks that a project could reach but must leave to others.</summary>
    private static IEnumerable<Arrow> Outsiders() =>
        [
            Without(
                "Portvakt.Store",
                "Microsoft.AspNetCore.Http",
                "Microsoft.AspNetCore.Components"
            ),
            Without("Portvakt.Outside", "Microsoft.AspNetCore", "Microsoft.EntityFrameworkCore"),
            Without(
                "Portvakt.TokenServer",
                "Microsoft.AspNetCore.Components",
                "Microsoft.AspNetCore.Mvc"
            ),
        ];

    private static Arrow Without(string part, params string[] outsiders) =>
        new(
            part,
            name => Names.IsWithinAny(name, outsiders),
            [.. outsiders.Select(outsider => new Use(part, outsider))]
        );

    /// <summary>The compiler adds types of its own, some without a namespace, such as for array initialisers.</summary>
    private static bool IsWrittenByCompiler(string name) =>
        name.Contains('<') || name.StartsWith("Microsoft.CodeAnalysis.", StringComparison.Ordinal);
}
