using Microsoft.AspNetCore.Components;
using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Ui;

/// <summary>What every form field has: a name, a label, help, and the problems that concern it.</summary>
public abstract class FieldView : View
{
    /// <summary>The name in the form; a problem whose Field is the same is shown here.</summary>
    [Parameter, EditorRequired]
    public string Name { get; set; } = "";

    [Parameter, EditorRequired]
    public Words Label { get; set; } = null!;

    /// <summary>One sentence of help under the label.</summary>
    [Parameter]
    public Words? Help { get; set; }

    /// <summary>Whether the field may be left empty; the label then says so.</summary>
    [Parameter]
    public bool Optional { get; set; }

    /// <summary>What choice requires the field, in parentheses after the label; null where none does.</summary>
    [Parameter]
    public Words? RequiredWhen { get; set; }

    /// <summary>Whether another field does as well; one of them must be filled in, so none is called optional.</summary>
    [Parameter]
    public bool OneOfSeveral { get; set; }

    /// <summary>The id in the page; the name when not given. Give one when two forms share a name.</summary>
    [Parameter]
    public string? Id { get; set; }

    /// <summary>Problems, when they do not come from the form around the field.</summary>
    [Parameter]
    public IReadOnlyList<Problem>? Problems { get; set; }

    /// <summary>The problems of the form around the field.</summary>
    [CascadingParameter]
    public IReadOnlyList<Problem>? FormProblems { get; set; }

    /// <summary>The id that labels and error links point to.</summary>
    protected string FieldId => Id ?? Name;

    /// <summary>What stands in parentheses after the label.</summary>
    protected Words? Remark => RequiredWhen ?? (Optional ? UiTexts.Optional : null);

    /// <summary>aria-required, or nothing where the field may be left empty.</summary>
    protected string? Required =>
        Optional || OneOfSeveral || RequiredWhen is not null ? null : "true";

    protected string HelpId => $"{FieldId}-hjelp";

    protected string ErrorId => $"{FieldId}-feil";

    /// <summary>What is wrong with this field.</summary>
    protected IReadOnlyList<Problem> Own =>
        [.. (Problems ?? FormProblems ?? []).Where(problem => problem.Field == Name)];

    /// <summary>aria-invalid, or nothing.</summary>
    protected string? Invalid => Own.Count > 0 ? "true" : null;

    /// <summary>aria-describedby: help first, then what is wrong.</summary>
    protected string? DescribedBy =>
        (Help is not null, Own.Count > 0) switch
        {
            (true, true) => $"{HelpId} {ErrorId}",
            (true, false) => HelpId,
            (false, true) => ErrorId,
            _ => null,
        };
}
