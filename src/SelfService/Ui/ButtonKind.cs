namespace Portvakt.SelfService.Ui;

/// <summary>How much a button weighs. A page has at most one primary button.</summary>
public enum ButtonKind
{
    /// <summary>The deed that the page is for.</summary>
    Primary,

    /// <summary>Another way on.</summary>
    Secondary,

    /// <summary>Looks like a link; for cancel and the like.</summary>
    Quiet,

    /// <summary>Takes something away when it is pressed: on the page that asks once more.</summary>
    Danger,

    /// <summary>Leads to the page that asks before something is taken away.</summary>
    DangerAhead,
}
