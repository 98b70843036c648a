using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Help.Guides;

/// <summary>A sentence with its links: <c>&lt;GuideSentence Text="step" Environment="Model.Environment" /&gt;</c></summary>
public sealed partial class GuideSentence : View
{
    [Parameter, EditorRequired]
    public Text Text { get; set; } = null!;

    /// <summary>Where the links lead.</summary>
    [Parameter, EditorRequired]
    public EnvironmentName Environment { get; set; }

    /// <summary>The names in braces, in their order.</summary>
    internal static IEnumerable<string> PlacesIn(string sentence) =>
        Place().Matches(sentence).Select(match => match.Groups[1].Value);

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        // Odd parts are the names.
        foreach (var (number, part) in Place().Split(T(Text)).Index())
            if (number % 2 == 1 && GuidePlaces.Find(part, Environment) is { } link)
            {
                builder.OpenElement(0, "a");
                builder.AddAttribute(1, "class", "ds-link");
                builder.AddAttribute(2, "href", link.Href);
                builder.AddContent(3, T(link.Label));
                builder.CloseElement();
            }
            else
                builder.AddContent(4, part);
    }

    [GeneratedRegex(@"\{([A-Za-z0-9-]+)\}")]
    private static partial Regex Place();
}
