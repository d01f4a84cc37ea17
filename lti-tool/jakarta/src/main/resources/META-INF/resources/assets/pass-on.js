// A page that only passes a form on to the platform; its button does the same without this script.
document.querySelector("form[data-auto-submit]").submit();
