using Microsoft.AspNetCore.Components;
using Portvakt.Domain.Basics;

namespace Portvakt.LoginProvider.Pages;

/// <summary>A component that speaks the reader's language.</summary>
public abstract class LoginView : ComponentBase
{
    [Inject]
    private Reader Reader { get; set; } = null!;

    protected Language Language => Reader.Language;

    /// <summary>A sentence in the reader's language, with {0}, {1} … replaced.</summary>
    protected string T(Text text, params object?[] values) => text.In(Language, values);
}

/// <summary>A whole page, drawn from one model.</summary>
public abstract class PageView<TModel> : LoginView
{
    [Parameter, EditorRequired]
    public TModel Model { get; set; } = default!;
}
