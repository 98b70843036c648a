using System.Globalization;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Login;

namespace Portvakt.SelfService.Registered;

/// <summary>The version that a form was made from, so that it does not undo what somebody else did meanwhile.</summary>
internal static class PageVersion
{
    /// <summary>The hidden field.</summary>
    public const string Field = "version";

    /// <summary>The version as the form carries it.</summary>
    public static string Of(Aggregate aggregate) =>
        aggregate.Version.ToString(CultureInfo.InvariantCulture);

    /// <summary>Holds a change to the version that <paramref name="form"/> carries.</summary>
    public static VersionCheck In(PostedForm form) =>
        version =>
            form[Field] == version.ToString(CultureInfo.InvariantCulture)
                ? null
                : Problem.Of(Problems.ConcurrentChange);
}
