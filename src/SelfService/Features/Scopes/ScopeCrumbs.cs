using Portvakt.Domain.Basics;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>The way to the pages below a scope.</summary>
internal static class ScopeCrumbs
{
    public static IReadOnlyList<MenuEntry> Below(Scope scope) =>
        [
            new(ScopeTexts.MyApis, Links.Scopes(scope.Environment), false, []),
            new(Text.Same(scope.Name.Value), Links.Scope(scope.Environment, scope.Id), false, []),
        ];
}
