using System.Globalization;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Login;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>The version that a form was made from, which it carries in a hidden field.</summary>
internal static class FormVersion
{
    public const string Field = "version";

    /// <summary>Refuses a form that was made from another version than the one there is.</summary>
    public static VersionCheck Of(PostedForm form) =>
        version =>
            form[Field] == version.ToString(CultureInfo.InvariantCulture)
                ? null
                : Problem.Of(Problems.ConcurrentChange);
}
