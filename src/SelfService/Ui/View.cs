using Microsoft.AspNetCore.Components;
using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Ui;

/// <summary>A component that speaks the reader's language and knows what surrounds the page.</summary>
public abstract class View : ComponentBase
{
    [Inject]
    public PageContext Context { get; set; } = null!;

    /// <summary>The language of this request.</summary>
    protected Language Language => Context.Language;

    /// <summary>A sentence in the reader's language.</summary>
    protected string T(Text text) => text.In(Language);

    /// <summary>A sentence in the reader's language with {0}, {1} … replaced.</summary>
    protected string T(Text text, params object?[] values) => text.In(Language, values);

    /// <summary>Words in the reader's language; null stays null, so that an attribute is left out.</summary>
    protected string? W(Words? words) => words?.In(Language);
}
